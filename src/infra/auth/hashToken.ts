import { createHash } from 'node:crypto'

/** The form in which secrets of links and sessions are stored: SHA-256, base64url. They are random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
