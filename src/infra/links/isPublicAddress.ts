import { BlockList, isIP } from 'node:net'

/** Networks that no request from the server may reach: itself, private and local ones, the metadata of hosts, and what is no place (RFC 6890). */
const CLOSED = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv4')

/** Of IPv6, only the global unicast space, without what carries IPv4 or documentation inside it. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')
const CARRIERS = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CARRIERS.addSubnet(network, prefix, 'ipv6')

/** Tells whether an IP address is one of the Internet; anything else that is given is not. */
export function isPublicAddress(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !CLOSED.check(ip, 'ipv4')
  // `::ffff:127.0.0.1` and the like are outside 2000::/3.
  return family === 6 && GLOBAL.check(ip, 'ipv6') && !CARRIERS.check(ip, 'ipv6')
}
