import type { Payload } from 'payload'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { StopPurpose } from '../StopPurpose'

type Ask = { payload: Payload; headers: Headers; token: string; purpose: StopPurpose }

/** Reads the link that stops a mail, and from where it is opened. Showing it changes nothing. */
export async function showStopLink({ payload, headers, token, purpose }: Ask) {
  const address = clientAddress(headers)
  return { ...(await findSignedLink({ payload, token, purpose, address })), address }
}
