import { subDays } from 'date-fns/subDays'
import type { Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

const DAYS = 30
/** Once may be a slip of the keyboard. */
const TIMES = 2

const whereMissed = (now: Date): Where => ({
  and: [
    { lastOn: { greater_than_equal: subDays(now, DAYS).toISOString() } },
    { count: { greater_than_equal: TIMES } },
  ],
})

/** The words searched in vain several times, and lately, the most frequent first; each leads to the search that finds nothing. */
export const missedRows = listFrom(
  async ({ payload, now }) =>
    (await payload.count({ collection: SLUGS.missedSearches, where: whereMissed(now), overrideAccess: true }))
      .totalDocs,
  async ({ payload, now, page, size }) => {
    const { docs, totalDocs } = await payload.find({
      collection: SLUGS.missedSearches,
      where: whereMissed(now),
      sort: '-count',
      page,
      limit: size,
      depth: 0,
      select: { words: true, count: true, lastOn: true },
      overrideAccess: true,
    })
    return { rows: docs, total: totalDocs }
  },
  ({ id, words, count, lastOn }) =>
    boardRow({
      key: String(id),
      number: '',
      name: words,
      href: `/recherche?q=${encodeURIComponent(words)}`,
      at: lastOn ?? null,
      times: count,
    }),
)
