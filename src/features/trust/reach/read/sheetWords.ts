import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { RAREST_SHOWN } from '../rarestShown'

const MOST = 30

/** The words with which a sheet was found in a month (`YYYY-MM`), the most frequent first; rare ones are left out. */
export async function sheetWords(
  payload: Payload,
  number: string,
  month: string,
): Promise<{ words: string; count: number }[]> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetWords,
    where: {
      and: [
        { number: { equals: number } },
        { month: { equals: month } },
        { count: { greater_than_equal: RAREST_SHOWN } },
      ],
    },
    sort: ['-count', 'words'],
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { words: true, count: true },
    overrideAccess: true,
  })
  return docs.map(({ words, count }) => ({ words, count }))
}
