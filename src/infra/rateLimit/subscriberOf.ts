import { isIPv4, isIPv6 } from 'node:net'

/**
 * Whom an address counts as, as a socket or a proxy writes it, with or without a port (`192.0.2.1:4711`, `[2001:db8::1]:443`): an
 * IPv4 address itself, its IPv6 form included, and of an IPv6 address the /64 that one subscriber holds. `null` for anything else.
 */
export function subscriberOf(written: string): string | null {
  const address = bare(written.trim().replace(/^"(.*)"$/, '$1'))
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return null
  const parts = eightParts(address)
  const [high = '0', low = '0'] = parts.slice(6)
  if (parts.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return toIPv4(high, low)
  return parts.slice(0, 4).join(':')
}

/** Without port, brackets and zone. */
function bare(written: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(written)?.[1]
  const address = bracketed ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written
  return address.split('%')[0] ?? ''
}

/** The eight groups of an IPv6 address, in lower case and without leading zeros: a URL writes it in its one short form. */
function eightParts(address: string): string[] {
  const { hostname } = new URL(`http://[${address}]`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
}

function toIPv4(high: string, low: string): string {
  const bytes = [high, low].flatMap((part) => {
    const value = Number.parseInt(part, 16)
    return [value >> 8, value & 255]
  })
  return bytes.join('.')
}
