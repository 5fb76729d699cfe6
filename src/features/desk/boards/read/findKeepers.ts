import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Recipient } from '../BoardSheet'

const EVERYTHING = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

/** Those who may change each of these sheets, with the address of their open account, by sheet id; two reads in all. */
export async function findKeepers(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, Recipient[]>> {
  if (sheetIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { in: [...sheetIds] } },
        { state: { equals: 'active' } },
        { role: { in: ['manager', 'contributor'] } },
      ],
    },
    select: { sheetId: true, user: true },
    ...EVERYTHING,
  })
  const ids = [...new Set(docs.flatMap(({ user }) => (typeof user === 'string' ? [user] : [])))]
  if (ids.length === 0) return new Map()
  const people = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ id: { in: ids } }, { active: { not_equals: false } }] },
    select: { email: true },
    ...EVERYTHING,
  })
  const emailOf = new Map(people.docs.map(({ id, email }) => [id, email]))
  const found = new Map<string, Recipient[]>()
  for (const { sheetId, user } of docs) {
    const userId = String(user)
    const email = emailOf.get(userId)
    if (email) found.set(sheetId, [...(found.get(sheetId) ?? []), { email, userId }])
  }
  return found
}
