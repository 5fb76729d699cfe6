import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { unseal } from '@/infra/auth/sealed'
import { clock } from '@/infra/clock'
import { findTotp } from '../read/findTotp'
import { totpUse } from '../read/totpUse'
import { totpStep } from './totp'

type Check = { payload: Payload; userId: string; code: string; isConfirming?: boolean }

/**
 * Judges the code of an application; each is taken once, by one conditional write that moves the last step on. `isConfirming`: the first
 * code, which proves that the application holds the secret.
 */
export async function checkTotp({ payload, userId, code, isConfirming = false }: Check): Promise<boolean> {
  const stored = await findTotp(payload, userId)
  const secret = stored ? unseal(stored.sealedSecret, totpUse(userId)) : null
  if (!stored || !secret || Boolean(stored.confirmedAt) === isConfirming) return false
  const now = clock.now()
  const step = totpStep(secret, code, now)
  if (step === null) return false
  const where: Where = { and: [{ id: { equals: stored.id } }, { lastStep: { less_than: step } }] }
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.oneTimePasswords,
    where,
    data: { lastStep: step, ...(isConfirming ? { confirmedAt: now.toISOString() } : {}) },
    options: { atomic: true },
  })
  return Boolean(taken)
}
