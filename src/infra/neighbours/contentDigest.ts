import { createHash, timingSafeEqual } from 'node:crypto'

const FORM = /^sha-256=:([A-Za-z0-9+/]{43}=):$/

/** `Content-Digest` of a body (RFC 9530), of an empty one too. */
export const contentDigest = (body: string): string =>
  `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

/** Tells whether a header is the digest of a body. */
export function isDigestOf(header: string | null, body: string): boolean {
  if (!header || !FORM.test(header)) return false
  const [given, expected] = [Buffer.from(header), Buffer.from(contentDigest(body))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
