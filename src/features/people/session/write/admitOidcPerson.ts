import type { Payload } from 'payload'
import { z } from 'zod'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { parseRoleMap } from '../read/parseRoleMap'

export type OidcRefusal = 'unknownPerson' | 'level' | 'role' | 'inactive'
export type OidcOutcome = { user: User } | { refusal: OidcRefusal }

const claimsSchema = z.looseObject({
  sub: z.string().min(1),
  email: z.string().toLowerCase().optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
})

/** The level of authentication, which only the signed id token may state. */
type Ask = { payload: Payload; claims: unknown; acr: unknown }

/**
 * Lets a person in whom the identity provider vouches for: known by subject, else by the verified e-mail of an active
 * account, which is then bound. Nobody unknown gets an account. Roles follow the provider where a map says so.
 */
export async function admitOidcPerson({ payload, claims, acr }: Ask): Promise<OidcOutcome> {
  const person = claimsSchema.parse(claims)
  if (env.OIDC_ACR_VALUES.length > 0 && !env.OIDC_ACR_VALUES.includes(String(acr)))
    return { refusal: 'level' }
  const user =
    (await findOne(payload, 'oidcSubject', person.sub)) ?? (await findByVerifiedEmail(payload, person))
  if (!user) return { refusal: 'unknownPerson' }
  if (user.active === false) return { refusal: 'inactive' }
  const roles = mappedRoles(user, env.OIDC_ROLE_CLAIM ? person[env.OIDC_ROLE_CLAIM] : undefined)
  if (!roles) return { refusal: 'role' }
  const isSame = roles.length === user.roles.length && roles.every((role) => user.roles.includes(role))
  if (isSame && user.oidcSubject === person.sub) return { user }
  const data = { oidcSubject: person.sub, ...(isSame ? {} : { roles }) }
  return {
    user: await payload.update({
      collection: SLUGS.users,
      id: user.id,
      data,
      depth: 0,
      overrideAccess: true,
    }),
  }
}

/** The roles that the provider's map rules are replaced, those it does not name are kept; `null` when it gives none. */
function mappedRoles(user: User, claim: unknown): Role[] | null {
  const map = parseRoleMap(env.OIDC_ROLE_MAP ?? '')
  if (!env.OIDC_ROLE_CLAIM || map.size === 0) return user.roles
  const values = Array.isArray(claim) ? claim.map(String) : [String(claim ?? '')]
  const given = values.flatMap((value) => map.get(value) ?? [])
  if (given.length === 0) return null
  const ruled = new Set([...map.values()].flat())
  return [...new Set([...user.roles.filter((role) => !ruled.has(role)), ...given])]
}

/** An account already bound to another subject is not taken over by its e-mail. */
async function findByVerifiedEmail(
  payload: Payload,
  person: z.infer<typeof claimsSchema>,
): Promise<User | null> {
  if (!person.email || person.email_verified !== true) return null
  const user = await findOne(payload, 'email', person.email)
  return user && !user.oidcSubject ? user : null
}

async function findOne(
  payload: Payload,
  field: 'email' | 'oidcSubject',
  value: string,
): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
