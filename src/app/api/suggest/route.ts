import '@payload-config'

import { suggestSheets } from '@/features/finding/search/read/suggestSheets'
import { answerJson } from '@/features/people/api/answerJson'

/** Readers of the site and holders of a key; each reads the index of its class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ payload, reader, params }) => ({
    suggestions: await suggestSheets({
      payload,
      readerClass: reader.readerClass,
      text: params.get('q') ?? '',
    }),
  }))
}
