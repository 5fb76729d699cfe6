import type { Payload } from 'payload'
import type { Holdings } from '@/domain/authentication/enrolmentState'
import { SLUGS } from '@/domain/slugs'

/** What somebody may sign in with besides a password. */
export async function holdingsOf(payload: Payload, userId: string): Promise<Holdings> {
  const own = { user: { equals: userId } }
  const [keys, codes, totp] = await Promise.all([
    payload.count({
      collection: SLUGS.signInKeys,
      where: { and: [own, { disabledAt: { exists: false } }] },
      overrideAccess: true,
    }),
    payload.count({
      collection: SLUGS.recoveryCodes,
      where: { and: [own, { usedAt: { exists: false } }] },
      overrideAccess: true,
    }),
    payload.count({
      collection: SLUGS.oneTimePasswords,
      where: { and: [own, { confirmedAt: { exists: true } }] },
      overrideAccess: true,
    }),
  ])
  return { keys: keys.totalDocs, recoveryCodes: codes.totalDocs, hasTotp: totp.totalDocs > 0 }
}
