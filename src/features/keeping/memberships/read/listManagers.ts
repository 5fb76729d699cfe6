import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The active managers of a sheet, with the address that their account has. */
export async function listManagers(
  payload: Payload,
  sheetId: string,
): Promise<{ id: string; email: string }[]> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { equals: sheetId } },
        { state: { equals: 'active' } },
        { role: { equals: 'manager' } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true },
    overrideAccess: true,
  })
  const ids = docs.flatMap(({ user }) => (typeof user === 'string' ? [user] : []))
  if (ids.length === 0) return []
  const people = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ id: { in: ids } }, { active: { not_equals: false } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true },
    overrideAccess: true,
  })
  return people.docs.map(({ id, email }) => ({ id, email }))
}
