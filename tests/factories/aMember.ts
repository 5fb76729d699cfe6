import type { Payload } from 'payload'
import type { Membership, User } from '@/payload-types'
import { aUser } from './aUser'

type Given = {
  sheet: { id: string; name: string; number?: string | null }
  role: Membership['role']
  user?: User
  kind?: Membership['sheet']
}

/** Stores an active member of an organisation (or a facility), with a partner's account of its own unless one is given. */
export async function aMember(
  payload: Payload,
  { sheet, role, user, kind = 'organisations' }: Given,
): Promise<{ user: User; membership: Membership }> {
  const person = user ?? (await aUser(payload, { roles: [kind === 'facilities' ? 'facility' : 'partner'] }))
  const membership = await payload.create({
    collection: 'memberships',
    data: {
      title: sheet.name,
      user: person.id,
      email: person.email,
      sheet: kind,
      sheetId: sheet.id,
      sheetNumber: sheet.number ?? '',
      key: `${person.id}:${kind}:${sheet.id}`,
      role,
      state: 'active',
      since: '2026-01-05T09:00:00.000Z',
    },
    depth: 0,
    overrideAccess: true,
  })
  return { user: person, membership }
}
