import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { VerifiableSheet } from './findVerifiableSheet'

/** Whom a link goes to; `userId` is `null` for the sheet's own address. */
type LinkRecipient = { email: string; userId: string | null }

/** The active managers of a sheet; without any, its own address; nobody when it has none. */
export async function listLinkRecipients(payload: Payload, sheet: VerifiableSheet): Promise<LinkRecipient[]> {
  const managers = await listManagers(payload, sheet.keptBy.id)
  if (managers.length > 0) return managers
  return sheet.emails.slice(0, 1).map((email) => ({ email, userId: null }))
}

async function listManagers(payload: Payload, sheetId: string): Promise<LinkRecipient[]> {
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
  return people.docs.map(({ id, email }) => ({ email, userId: id }))
}
