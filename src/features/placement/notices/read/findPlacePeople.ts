import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Whom a step of a place is told to, by id of account. */
export type PlacePeople = { answerersOf: (facilityId: string) => readonly string[]; coordinators: readonly string[] }

const everything = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

/** Those who answer for these facilities (contributors and managers whose account is open), and every coordinator. Two reads. */
export async function findPlacePeople(payload: Payload, facilities: readonly string[]): Promise<PlacePeople> {
  const { docs: held } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheet: { equals: 'facilities' } },
        { sheetId: { in: [...facilities] } },
        { state: { equals: 'active' } },
        { role: { in: ['manager', 'contributor'] } },
      ],
    },
    select: { sheetId: true, user: true },
    ...everything,
  })
  const ids = held.flatMap(({ user }) => (typeof user === 'string' ? [user] : []))
  const { docs: people } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [
        { active: { not_equals: false } },
        { or: [{ id: { in: ids } }, { roles: { contains: 'coordinator' } }] },
      ],
    },
    select: { roles: true },
    ...everything,
  })
  const open = new Set(people.map(({ id }) => id))
  return {
    answerersOf: (facilityId) => [
      ...new Set(
        held.flatMap(({ sheetId, user }) =>
          sheetId === facilityId && typeof user === 'string' && open.has(user) ? [user] : [],
        ),
      ),
    ],
    coordinators: people.filter(({ roles }) => roles.includes('coordinator')).map(({ id }) => id),
  }
}
