import '@payload-config'

import { findDirectoryPoints } from '@/features/finding/directory/read/findDirectoryPoints'
import { answerJson } from '@/features/people/api/answerJson'

/** Readers of the site: the points of the directory's map, for the parameters of the page, each reader's own class. */
export function GET(request: Request): Promise<Response> {
  return answerJson(request, async ({ reader, params }) => {
    const { total, points } = await findDirectoryPoints(params, reader.readerClass)
    return {
      total,
      points: points.map(({ type, number, title, kind, lat, lng }) => ({
        type,
        number,
        title,
        kind,
        lat,
        lng,
      })),
    }
  })
}
