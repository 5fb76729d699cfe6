import type { Payload } from 'payload'
import { z } from 'zod'
import { readerClassOf } from '@/access/roles'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { lockStateOf } from '@/features/people/lock/read/lockStateOf'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { OfflineAnswer } from '../answerOffline'
import { isSignedHere } from '../write/signOffline'

export const signedLeaseSchema = z.object({ text: z.string().max(2000), signature: z.string().max(200) })
const leaseSchema = z.object({ user: z.string(), epoch: z.number(), readerClass: z.string() })

/**
 * Tells a copy whether it may live on, without a session: its lease, past or not, shows that it is one of ours. `revoked` where the account
 * is closed or gone, reads with another class, or had its copies taken back since; the copy then erases itself.
 */
export async function standingOfLease(payload: Payload, body: unknown): Promise<OfflineAnswer> {
  const sent = signedLeaseSchema.safeParse(body)
  if (!sent.success) throw new InvalidInput('Demande illisible.')
  return { json: { standing: (await isRevoked(payload, sent.data)) ? 'revoked' : 'good' } }
}

/** Tells whether what a copy holds as its lease is worth nothing any more. @throws InvalidInput where it is ours and no lease. */
export async function isRevoked(payload: Payload, signed: SignedText): Promise<boolean> {
  // A lease signed with another secret is nobody's any more.
  if (!isSignedHere(signed)) return true
  const read = leaseSchema.safeParse(JSON.parse(signed.text))
  if (!read.success) throw new InvalidInput('Demande illisible.')
  const lease = read.data
  const user = isDocumentId(lease.user)
    ? await payload.findByID({
        collection: SLUGS.users,
        id: lease.user,
        depth: 0,
        select: { active: true, roles: true },
        overrideAccess: true,
        disableErrors: true,
      })
    : null
  const isGood =
    user !== null &&
    user.active !== false &&
    readerClassOf(user) === lease.readerClass &&
    (await lockStateOf(payload, user.id)).offlineEpoch === lease.epoch
  return !isGood
}
