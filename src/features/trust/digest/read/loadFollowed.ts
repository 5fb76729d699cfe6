import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SearchUnavailable } from '@/errors'
import type { Followed, FollowedChanges } from '@/features/trust/following/Followed'
import { byKey } from '@/features/trust/following/present/byKey'
import { changesOf } from '@/features/trust/following/present/changesOf'
import { addSearches } from '@/features/trust/following/read/addSearches'
import { findFollows } from '@/features/trust/following/read/findFollows'
import { loadChanges } from '@/features/trust/following/read/loadChanges'
import { findUrgentTold } from '@/features/trust/urgent/read/findUrgentTold'
import type { DigestPerson } from '../DigestPerson'

/** `follows`: how many things they follow; `changes`: `null` while their searches cannot be made. */
export type PersonFollowed = { follows: number; changes: FollowedChanges[] | null }

type Ask = { payload: Payload; people: readonly DigestPerson[]; until: Date }

/**
 * Reads once, for all these people, what changed since the earliest of their last digests and what they were told of at once; answers a
 * reader of what each of a few of them follows, in one read of their follows.
 */
export async function loadFollowed({ payload, people, until }: Ask) {
  const from = new Date(Math.min(until.getTime(), ...people.map(({ since }) => since.getTime())))
  const classes = [...new Set(people.map(readerClassOf))]
  const [loaded, wasTold] = await Promise.all([
    loadChanges({ payload, classes, from, until }),
    findUrgentTold(payload, { from, until }),
  ])
  const byClass = new Map(classes.map((each) => [each, byKey(loaded.get(each) ?? [])]))
  return async (some: readonly DigestPerson[]): Promise<ReadonlyMap<string, PersonFollowed>> => {
    const follows = await findFollows(payload, { user: { in: some.map(({ id }) => id) } })
    const isSearchable = new Map<ReaderClass, boolean>()
    for (const [readerClass, changes] of byClass) {
      const own = some.filter((person) => readerClassOf(person) === readerClass)
      const searches = own.flatMap(({ id }) => searchesOf(follows.get(id)))
      isSearchable.set(readerClass, await canSearch(() => addSearches(changes, readerClass, searches)))
    }
    return new Map(
      some.map((person) => {
        const own = follows.get(person.id) ?? []
        const readerClass = readerClassOf(person)
        const waits = searchesOf(own).length > 0 && !isSearchable.get(readerClass)
        const changes = waits
          ? null
          : changesOf(own, byClass.get(readerClass) ?? new Map(), person.since.toISOString(), (change) =>
              wasTold(person.id, change),
            )
        return [person.id, { follows: own.length, changes }]
      }),
    )
  }
}

const searchesOf = (follows: readonly Followed[] = []): string[] =>
  follows.flatMap(({ kind, target }) => (kind === 'search' ? [target] : []))

/** False while the engine is away. */
async function canSearch(search: () => Promise<void>): Promise<boolean> {
  try {
    await search()
    return true
  } catch (error) {
    if (error instanceof SearchUnavailable) return false
    throw error
  }
}
