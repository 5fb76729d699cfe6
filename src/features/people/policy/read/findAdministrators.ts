import type { Payload, PayloadRequest } from 'payload'
import { isEnrolmentComplete } from '@/domain/authentication/enrolmentState'
import type { Means } from '@/domain/authentication/findsAWay'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { relationId } from '@/infra/database/relationId'

/** An administrator, and what they may come with. */
export type Administrator = { roles: readonly string[]; means: Means }

/** One of them who gets in is enough: more are not asked for. */
const MOST = 100
/** More than so many people hold, of keys as of codes. */
const MOST_ROWS = 2_000

/** The administrators whose account is open, with what each may come with. */
export async function findAdministrators(payload: Payload, req: PayloadRequest): Promise<Administrator[]> {
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs: users } = await payload.find({
    ...all,
    collection: SLUGS.users,
    where: { and: [{ roles: { in: ['administrator'] } }, { active: { not_equals: false } }] },
    limit: MOST,
    select: { roles: true },
  })
  const own = { user: { in: users.map(({ id }) => id) } }
  const [keys, codes, totps] = await Promise.all([
    payload.find({
      ...all,
      collection: SLUGS.signInKeys,
      where: { and: [own, { disabledAt: { exists: false } }] },
      limit: MOST_ROWS,
      select: { user: true, keyClass: true },
    }),
    payload.find({
      ...all,
      collection: SLUGS.recoveryCodes,
      where: { and: [own, { usedAt: { exists: false } }] },
      limit: MOST_ROWS,
      select: { user: true },
    }),
    payload.find({
      ...all,
      collection: SLUGS.oneTimePasswords,
      where: { and: [own, { confirmedAt: { exists: true } }] },
      limit: MOST_ROWS,
      select: { user: true },
    }),
  ])
  const hasProvider = Boolean(env.OIDC_ISSUER && env.OIDC_CLIENT_ID)
  return users.map(({ id, roles }) => {
    const isTheirs = ({ user }: Pick<(typeof keys.docs)[number], 'user'>) => relationId(user) === id
    const keyClasses = keys.docs.filter(isTheirs).map(({ keyClass }) => keyClass)
    const recoveryCodes = codes.docs.filter(isTheirs).length
    const hasTotp = totps.docs.some(isTheirs)
    const isComplete = isEnrolmentComplete({ keys: keyClasses.length, recoveryCodes, hasTotp })
    const means = { keyClasses, hasRecoveryCodes: recoveryCodes > 0, hasTotp, isComplete, hasProvider }
    return { roles, means }
  })
}
