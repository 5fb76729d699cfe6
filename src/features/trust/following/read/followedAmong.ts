import type { Payload, Where } from 'payload'
import { targetKey } from '@/domain/follow/followKinds'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { SearchUnavailable } from '@/errors'
import { editionKinds } from '@/features/registry'
import { numberedIn } from '@/features/sheets/reference/findSheets'
import { breathe } from '@/infra/breathe'
import type { SheetFeed } from '@/payload-types'
import type { Followed } from '../Followed'
import { numbersOfSearch } from './addSearches'
import { findFollows } from './findFollows'
import { textsIn } from './textsIn'

/** Changes of the kinds that leave no edition that are looked at, the last ones. */
const MOST = 200
/** Searches that are made together, and the results looked at of each: the last modified come first. */
const AT_ONCE = 20
const FOUND = 200

/** A sheet that changed, and when (ISO 8601). */
type Changed = { number: string; at: string }
type Row = Pick<SheetFeed, 'number' | 'sheet' | 'noticedAt' | 'keys' | ReaderClass>
type Ask = {
  payload: Payload
  userId: string
  readerClass: ReaderClass
  since: Date
  /** What is known to have changed already, whose kinds leave editions. */
  changes: readonly Changed[]
}

/**
 * Of what changed since an instant, what a person follows: among these changes, and among the sheets of the kinds that leave no edition;
 * nothing from before they followed it. Two reads, the second bounded; none but the first for whoever follows nothing. The rights on what
 * it answers are asked by who shows it. While the search is away its follows say nothing.
 */
export async function followedAmong(ask: Ask): Promise<Changed[]> {
  const { payload, userId, readerClass, changes } = ask
  const follows = (await findFollows(payload, { user: { equals: userId } })).get(userId) ?? []
  if (follows.length === 0) return []
  const rows = await rowsOf(ask)
  const keys = new Map(rows.map((row) => [row.number, textsIn(row.keys)]))
  const all = [...changes.map(({ number, at }) => ({ number, at })), ...others(rows, ask)]
  const sinceOf = new Map(follows.map((follow) => [targetKey(follow), follow.since]))
  const isFollowed = ({ number, at }: Changed) =>
    [targetKey({ kind: 'sheet', target: number }), ...(keys.get(number) ?? [])].some((key) => {
      const from = sinceOf.get(key)
      return from !== undefined && at > from
    })
  const found = new Set(all.filter(isFollowed))
  const left = all.filter((changed) => !found.has(changed))
  for (const changed of await foundBySearches(left, readerClass, follows)) found.add(changed)
  return all.filter((changed) => found.has(changed))
}

async function rowsOf({ payload, readerClass, since, changes }: Ask): Promise<Row[]> {
  const numbers = [...new Set(changes.map(({ number }) => number))]
  const after = { greater_than: since.toISOString() }
  const recent: Where = {
    and: [
      { sheet: { not_in: editionKinds } },
      { or: [{ noticedAt: after }, { [`${readerClass}.since`]: after }] },
    ],
  }
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: numbers.length > 0 ? { or: [numberedIn(numbers), recent] } : recent,
    depth: 0,
    limit: numbers.length + MOST,
    pagination: false,
    sort: '-noticedAt',
    select: { number: true, sheet: true, noticedAt: true, keys: true, [readerClass]: true },
    overrideAccess: true,
  })
  return docs
}

/** Those of the kinds that leave no edition, at the last instant at which they said something else or came to this class. */
function others(rows: readonly Row[], { readerClass }: Ask): Changed[] {
  return rows.flatMap(({ number, sheet, noticedAt, ...row }) => {
    const own = row[readerClass]
    if (editionKinds.includes(sheet) || !own?.listed) return []
    return [{ number, at: [noticedAt ?? '', own.since ?? ''].sort().at(-1) ?? '' }]
  })
}

async function foundBySearches(
  changes: readonly Changed[],
  readerClass: ReaderClass,
  follows: readonly Followed[],
): Promise<Changed[]> {
  // A search that is followed since later than all of them finds none.
  const searches = follows.filter(
    ({ kind, since }) => kind === 'search' && changes.some(({ at }) => at > since),
  )
  const foundBy = async ({ target, since }: Followed) => {
    const numbers = new Set(await numbersOfSearch(target, readerClass, FOUND))
    return changes.filter(({ number, at }) => at > since && numbers.has(number))
  }
  const found = new Set<Changed>()
  try {
    for (let at = 0; at < searches.length && found.size < changes.length; at += AT_ONCE) {
      const some = searches.slice(at, at + AT_ONCE)
      for (const changed of (await Promise.all(some.map(foundBy))).flat()) found.add(changed)
      await breathe()
    }
    return [...found]
  } catch (error) {
    if (error instanceof SearchUnavailable) return []
    throw error
  }
}
