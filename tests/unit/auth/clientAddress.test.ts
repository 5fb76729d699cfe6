import { describe, expect, it } from 'vitest'
import { clientAddress } from '@/infra/rateLimit/clientAddress'

const from = (peer: string | null, forwarded: string | null, trusted: number) => {
  const headers = new Headers()
  if (peer) headers.set('x-repere-peer', peer)
  if (forwarded) headers.set('x-forwarded-for', forwarded)
  return clientAddress(headers, trusted)
}

describe('clientAddress', () => {
  it('believes no header of the client without a proxy', () => {
    expect(from('192.0.2.1', '198.51.100.9', 0)).toBe('192.0.2.1')
  })

  it('takes what the trusted proxies wrote, and nothing before it', () => {
    expect(from('10.0.0.2', '6.6.6.6, 198.51.100.9', 1)).toBe('198.51.100.9')
    expect(from('10.0.0.2', '6.6.6.6, 198.51.100.9, 10.0.0.1', 2)).toBe('198.51.100.9')
  })

  it('falls back on the peer where no proxy wrote anything', () => {
    expect(from('192.0.2.1', null, 1)).toBe('192.0.2.1')
  })

  it('is one for all where nothing is known', () => {
    expect(from(null, '6.6.6.6', 0)).toBe('unknown')
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
  ])('counts %s as %s', (peer, expected) => {
    expect(from(peer, null, 0)).toBe(expected)
  })
})
