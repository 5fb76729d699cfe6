import { randomBytes } from 'node:crypto'

/** A secret of 256 bits, fit for a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}
