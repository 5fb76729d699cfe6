import '@payload-config'

import { answerJson } from '@/features/api/answerJson'
import { listFacilities } from '@/features/facilities/read/listFacilities'

/** Readers of the site: the points of the list of facilities, for the parameters of the page, each reader's own class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ payload, reader, params }) => {
    const { matches } = await listFacilities(payload, reader.readerClass, params)
    const points = matches.flatMap(({ facility: { number, name, category, points } }) =>
      points.map(({ lat, lng }) => ({ type: 'facility', number, title: name, kind: category, lat, lng })),
    )
    return { total: matches.length, points }
  })
}
