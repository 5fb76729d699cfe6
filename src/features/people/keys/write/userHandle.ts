import { createHash } from 'node:crypto'

/** What keys know an account by (WebAuthn user handle): the same for each of its keys, and nothing that names the person. */
export function userHandle(userId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(`user-handle:${userId}`).digest())
}
