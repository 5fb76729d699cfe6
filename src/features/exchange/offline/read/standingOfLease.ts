import type { Payload } from 'payload'
import { z } from 'zod'
import { readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { lockStateOf } from '@/features/people/lock/read/lockStateOf'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { OfflineAnswer } from '../answerOffline'
import { isSignedHere } from '../write/signOffline'

const signedSchema = z.object({ text: z.string().max(2000), signature: z.string().max(200) })
const leaseSchema = z.object({ user: z.string(), epoch: z.number(), readerClass: z.string() })

/**
 * Tells a copy whether it may live on, without a session: its lease, past or not, shows that it is one of ours. `revoked` where the account
 * is closed or gone, reads with another class, or had its copies taken back since; the copy then erases itself.
 */
export async function standingOfLease(payload: Payload, body: unknown): Promise<OfflineAnswer> {
  const sent = signedSchema.safeParse(body)
  if (!sent.success) throw new InvalidInput('Demande illisible.')
  // A lease signed with another secret is nobody's any more.
  if (!isSignedHere(sent.data)) return { json: { standing: 'revoked' } }
  const lease = leaseSchema.parse(JSON.parse(sent.data.text))
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
  return { json: { standing: isGood ? 'good' : 'revoked' } }
}
