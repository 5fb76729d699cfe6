import { createHash } from 'node:crypto'

/** What a counter is stored under: a hash, since keys hold e-mail addresses and network addresses. */
export function rateLimitKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
