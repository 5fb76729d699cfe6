import type { Payload } from 'payload'
import type { Membership, Organisation, User } from '@/payload-types'
import { aUser } from './aUser'

type Given = { sheet: Organisation; role: Membership['role']; user?: User }

/** Stores an active member of an organisation, with a partner's account of its own unless one is given. */
export async function aMember(
  payload: Payload,
  { sheet, role, user }: Given,
): Promise<{ user: User; membership: Membership }> {
  const person = user ?? (await aUser(payload, { roles: ['partner'] }))
  const membership = await payload.create({
    collection: 'memberships',
    data: {
      title: sheet.name,
      user: person.id,
      email: person.email,
      sheet: 'organisations',
      sheetId: sheet.id,
      sheetNumber: sheet.number ?? '',
      key: `${person.id}:organisations:${sheet.id}`,
      role,
      state: 'active',
      since: '2026-01-05T09:00:00.000Z',
    },
    depth: 0,
    overrideAccess: true,
  })
  return { user: person, membership }
}
