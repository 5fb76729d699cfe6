import { isIPv6 } from 'node:net'
import { env } from '@/env'

/** Set by `recordPeerAddress` on every request, over whatever the client sent. */
export const PEER_HEADER = 'x-repere-peer'

/**
 * The address that a request comes from, as far as `TRUST_PROXY` proxies are to be believed: what a client writes in
 * `X-Forwarded-For` is never taken. An IPv6 address counts as its /64, which is what one subscriber holds.
 */
export function clientAddress(headers: Headers, trusted: number = env.TRUST_PROXY): string {
  const peer = headers.get(PEER_HEADER)
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const chain = [...forwarded, peer ?? ''].filter(Boolean)
  if (!peer && trusted === 0) return 'unknown'
  return subscriber(chain.at(-1 - trusted) ?? chain[0] ?? 'unknown')
}

function subscriber(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const missing = plain.includes('::') ? 8 - before.length - after.length : 0
  return [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after].slice(0, 4).join(':')
}
