import type { Payload } from 'payload'
import { unseal } from '@/infra/auth/sealed'
import type { User } from '@/payload-types'
import { totpAddress } from '../write/totp'
import { findTotp } from './findTotp'
import { totpUse } from './totpUse'

/** The state of somebody's application: its secret is shown to its owner until a first code confirms it, never after. */
export type TotpState =
  | { state: 'none' }
  | { state: 'begun'; secret: string; address: string }
  | { state: 'confirmed'; since: string }

/** What the page of the keys shows of the application that gives codes. */
export async function begunTotp(payload: Payload, user: User): Promise<TotpState> {
  const stored = await findTotp(payload, user.id)
  if (stored?.confirmedAt) return { state: 'confirmed', since: stored.confirmedAt }
  const secret = stored ? unseal(stored.sealedSecret, totpUse(user.id)) : null
  return secret ? { state: 'begun', secret, address: totpAddress(secret, user.email) } : { state: 'none' }
}
