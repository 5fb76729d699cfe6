import type { Payload } from 'payload'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { clientAddress } from '@/infra/rateLimit/clientAddress'

type Ask = { payload: Payload; headers: Headers; token: string }

/** Reads the link that stops the bulletins, and from where it is opened. Showing it changes nothing. */
export async function showStopLink({ payload, headers, token }: Ask) {
  const address = clientAddress(headers)
  return { ...(await findSignedLink({ payload, token, purpose: 'bulletin-stop', address })), address }
}
