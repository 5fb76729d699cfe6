import type { Payload, Where } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import { readerClassOf } from '@/access/roles'
import type { FollowKind } from '@/domain/follow/followKinds'
import { ALL_FOLLOW_KINDS, targetKey } from '@/domain/follow/followKinds'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { findSheet } from '@/features/sheets/reference/findSheet'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import { addSearches } from '@/features/trust/following/read/addSearches'
import { findFollows } from '@/features/trust/following/read/findFollows'
import type { SheetChange } from '@/features/trust/following/SheetChange'
import type { User } from '@/payload-types'

/** Somebody who is told of a change at once, and by the closest of what they follow. */
export type UrgentPerson = { id: string; email: string; name: string; by: FollowKind; followId: string }

/**
 * Who is told at once of a change of a sheet, now: those who follow it, what it belongs to, or a search that finds it, who may read it
 * and did not stop their digest. By name. A few reads, whatever their number. @throws SearchUnavailable
 */
export async function findUrgentPeople(payload: Payload, sheet: SheetReference): Promise<UrgentPerson[]> {
  const [keys, classes] = await Promise.all([keysOf(payload, sheet.number), readersOf(payload, sheet.number)])
  const searches = await searchesThatFind(payload, sheet, classes)
  const follows = await findFollows(
    payload,
    whereTold([targetKey({ kind: 'sheet', target: sheet.number }), ...keys]),
  )
  const found = await findFollows(payload, { kind: { equals: 'search' } })
  const people = await findPeople(payload, [...new Set([...follows.keys(), ...found.keys()])])
  return people.flatMap((person) => {
    const readerClass = readerClassOf(person)
    if (!classes.includes(readerClass)) return []
    const own = [
      ...(follows.get(person.id) ?? []),
      ...(found.get(person.id) ?? []).filter(({ target }) => searches.get(readerClass)?.has(target)),
    ].sort((one, other) => ALL_FOLLOW_KINDS.indexOf(one.kind) - ALL_FOLLOW_KINDS.indexOf(other.kind))
    const { id, email, name } = person
    return own[0] ? [{ id, email, name, by: own[0].kind, followId: own[0].id }] : []
  })
}

/** What a sheet belongs to, as the feed of changes noted it. */
async function keysOf(payload: Payload, number: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: { number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { keys: true },
    overrideAccess: true,
  })
  const keys = docs[0]?.keys
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
}

/** The classes that may read the sheet now. */
async function readersOf(payload: Payload, number: string): Promise<ReaderClass[]> {
  const may = await Promise.all(
    READER_CLASSES.map(async (readerClass) => {
      const where = (kind: SheetReference['kind']) => publishedOfKindForClass(kind, readerClass)
      return (await findSheet({ payload, number, where })) ? [readerClass] : []
    }),
  )
  return may.flat()
}

function whereTold(keys: readonly string[]): Where {
  return {
    or: keys.map((key) => {
      const at = key.indexOf(':')
      const and: Where[] = [{ kind: { equals: key.slice(0, at) } }, { target: { equals: key.slice(at + 1) } }]
      return { and }
    }),
  }
}

/** By class, the searches that somebody follows and that find the sheet. */
async function searchesThatFind(
  payload: Payload,
  { kind, number, name }: SheetReference,
  classes: readonly ReaderClass[],
): Promise<ReadonlyMap<ReaderClass, ReadonlySet<string>>> {
  const { values } = await payload.db.findDistinct({
    collection: SLUGS.follows,
    field: 'target',
    where: { kind: { equals: 'search' } },
    limit: 0,
  })
  const targets = values.map(({ target }) => String(target))
  const own = targetKey({ kind: 'sheet', target: number })
  const it: SheetChange = {
    kind,
    number,
    title: name,
    at: '',
    nature: 'said',
    said: null,
    summary: null,
    keys: [own],
  }
  const found = new Map<ReaderClass, ReadonlySet<string>>()
  for (const readerClass of classes) {
    const changes = new Map([[own, [it]]])
    await addSearches(changes, readerClass, targets)
    found.set(
      readerClass,
      new Set(targets.filter((target) => changes.get(targetKey({ kind: 'search', target }))?.length)),
    )
  }
  return found
}

async function findPeople(
  payload: Payload,
  ids: readonly string[],
): Promise<Pick<User, 'id' | 'email' | 'name' | 'roles' | 'active'>[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [{ id: { in: [...ids] } }, { active: { not_equals: false } }, { digest: { not_equals: false } }],
    },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, name: true, roles: true, active: true },
    overrideAccess: true,
  })
  return docs
}
