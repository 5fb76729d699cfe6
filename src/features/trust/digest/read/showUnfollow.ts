import type { Payload } from 'payload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { openUnfollow } from './openUnfollow'

type Ask = { payload: Payload; headers: Headers; token: string; follow: string }

/** Reads the link of a digest that stops one follow, and from where it is opened. Showing it changes nothing. */
export async function showUnfollow({ headers, ...ask }: Ask) {
  const address = clientAddress(headers)
  return { ...(await openUnfollow({ ...ask, address })), address }
}
