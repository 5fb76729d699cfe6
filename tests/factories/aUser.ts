import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { Role } from '@/access/roles'
import type { User } from '@/payload-types'

let made = 0

/** A stored account with these roles, as `req.user` has it. */
export async function aUser(payload: Payload, ...roles: Role[]): Promise<User & { collection: 'users' }> {
  made += 1
  const user = await payload.create({
    collection: SLUGS.users,
    data: {
      name: `Compte ${made}`,
      email: `compte${made}@demo.example`,
      password: 'Motdepasse-2026!',
      roles,
      active: true,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { ...user, collection: 'users' }
}
