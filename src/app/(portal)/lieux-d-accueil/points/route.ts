import '@payload-config'

import { listFacilities } from '@/features/catalogue/facilities/read/listFacilities'
import { answerJson } from '@/features/people/api/answerJson'

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
