import { createHmac } from 'node:crypto'

/** A secret that follows from another: whoever comes twice with the first gets the same, and it tells nothing of the first. */
export function tokenFrom(secret: string, use: 'password'): string {
  return createHmac('sha256', secret).update(use).digest('base64url')
}
