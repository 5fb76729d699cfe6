import { env } from '@/env'
import { subscriberOf } from './subscriberOf'

/** Set by `recordPeerAddress` on every request, over whatever the client sent. */
export const PEER_HEADER = 'x-repere-peer'

/**
 * The address that a request comes from, as far as `TRUST_PROXY` proxies are to be believed: what a client writes in
 * `X-Forwarded-For` is never taken. Where a proxy wrote no address, the nearest hop that did stands for it.
 */
export function clientAddress(headers: Headers, trusted: number = env.TRUST_PROXY): string {
  const peer = headers.get(PEER_HEADER)
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const chain = [...forwarded, peer ?? ''].filter(Boolean)
  if (!peer && trusted === 0) return 'unknown'
  const first = Math.max(0, chain.length - 1 - trusted)
  for (const hop of chain.slice(first)) {
    const address = subscriberOf(hop)
    if (address) return address
  }
  return 'unknown'
}
