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

  it.each([
    ['192.0.2.1:4711', '192.0.2.1'],
    ['[2001:db8:1:2::1]:443', '2001:db8:1:2'],
    ['[2001:db8:1:2::1]', '2001:db8:1:2'],
    ['[::ffff:192.0.2.7]:443', '192.0.2.7'],
    ['"192.0.2.1:4711"', '192.0.2.1'],
    // No address: the proxy that wrote it is the last one known.
    ['unknown', '10.0.0.2'],
    ['192.0.2.1.5:80', '10.0.0.2'],
    ['x'.repeat(5000), '10.0.0.2'],
  ])('takes %s of a proxy for %s', (forwarded, expected) => {
    expect(from('10.0.0.2', forwarded, 1)).toBe(expected)
  })

  it('does not let a proxy that adds ports make as many visitors of one', () => {
    const seen = [1, 2, 3].map((port) => from('10.0.0.2', `192.0.2.1:${port}`, 1))
    expect(new Set(seen).size).toBe(1)
  })

  it('is one for all where nothing is known', () => {
    expect(from(null, '6.6.6.6', 0)).toBe('unknown')
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
    ['2001:DB8:1:02:3::', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0'],
  ])('counts %s as %s', (peer, expected) => {
    expect(from(peer, null, 0)).toBe(expected)
  })
})
