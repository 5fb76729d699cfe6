import '@payload-config'

import { answerJson } from '@/features/api/answerJson'
import { suggestSheets } from '@/features/search/read/suggestSheets'

/** Readers of the site and holders of a key; each reads the index of its class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ reader, params }) => ({
    suggestions: await suggestSheets(reader.readerClass, params.get('q') ?? ''),
  }))
}
