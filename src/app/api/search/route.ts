import '@payload-config'

import { answerJson } from '@/features/api/answerJson'
import { toSearchJson } from '@/features/search/present/toSearchJson'
import { readSearchParameters } from '@/features/search/read/searchParameters'
import { searchSheets } from '@/features/search/read/searchSheets'

/** Readers of the site and holders of a key; each reads the index of its class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ payload, reader, params }) => {
    const parameters = readSearchParameters(params)
    return toSearchJson(await searchSheets({ payload, parameters, readerClass: reader.readerClass }))
  })
}
