import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { recoveryHash } from './recoveryHash'

type Use = { payload: Payload; user: User; code: string; address: string }

/** Uses a recovery code up, in one conditional write: of two who come with it, one goes on. Answers whether it was right. */
export async function redeemRecoveryCode({ payload, user, code, address }: Use): Promise<boolean> {
  const used: unknown = await payload.db.updateOne({
    collection: SLUGS.recoveryCodes,
    where: { and: [{ codeHash: { equals: recoveryHash(user.id, code) } }, { usedAt: { exists: false } }] },
    data: { usedAt: clock.now().toISOString() },
    options: { atomic: true },
  })
  if (!used) return false
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'recoveryCodeUsed', address })
  return true
}
