import type { Payload } from 'payload'
import type { Facility, Membership, User } from '@/payload-types'
import { aUser } from './aUser'

type Given = { sheet: Facility; role: Membership['role'] }

/** Stores an active member of a facility, with an account of its own. */
export async function aFacilityMember(payload: Payload, { sheet, role }: Given): Promise<User> {
  const person = await aUser(payload, { roles: ['facility'] })
  await payload.create({
    collection: 'memberships',
    data: {
      title: sheet.name,
      user: person.id,
      email: person.email,
      sheet: 'facilities',
      sheetId: sheet.id,
      sheetNumber: sheet.number ?? '',
      key: `${person.id}:facilities:${sheet.id}`,
      role,
      state: 'active',
      since: '2026-01-05T09:00:00.000Z',
    },
    depth: 0,
    overrideAccess: true,
  })
  return person
}
