import '@payload-config'

import { toSearchJson } from '@/features/finding/search/present/toSearchJson'
import { readSearchParameters } from '@/features/finding/search/read/searchParameters'
import { searchSheets } from '@/features/finding/search/read/searchSheets'
import { answerJson } from '@/features/people/api/answerJson'

/** Readers of the site and holders of a key; each reads the index of its class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ payload, reader, params }) => {
    const parameters = readSearchParameters(params)
    return toSearchJson(await searchSheets({ payload, parameters, readerClass: reader.readerClass }))
  })
}
