import type { Payload } from 'payload'
import type { User } from '@/payload-types'

export const PASSWORD = 'Un bon mot 2 passe'

let made = 0

/** Stores an active agent; `given` says what matters here. */
export function aUser(payload: Payload, given: Partial<User> & { password?: string } = {}): Promise<User> {
  made += 1
  const data = {
    name: `Personne ${made}`,
    email: `personne${made}@exemple.fr`,
    roles: ['agent' as const],
    active: true,
    password: PASSWORD,
    ...given,
  }
  return payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
}
