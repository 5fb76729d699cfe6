import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

type Lost = { payload: Payload; userId: string; keyId: string; by: string; why: string }

/** Disables a key of an account for good; answers its name, `null` where the account has no such key in use. */
export async function disableKey({ payload, userId, keyId, by, why }: Lost): Promise<string | null> {
  const disabled = await payload.update({
    collection: SLUGS.signInKeys,
    where: {
      and: [{ id: { equals: keyId } }, { user: { equals: userId } }, { disabledAt: { exists: false } }],
    },
    data: { disabledAt: clock.now().toISOString(), disabledBy: by, disabledWhy: why },
    depth: 0,
    overrideAccess: true,
  })
  return disabled.docs[0]?.name ?? null
}
