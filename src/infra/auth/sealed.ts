import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { secret } from './secret'

const NONCE = 12
const TAG = 16

/** What a text is sealed for: it opens for nothing else. */
type Use = string

const keyOf = (use: Use): Buffer => createHash('sha256').update(`${secret()}:sealed:${use}`).digest()

/** A text under AES-256-GCM, base64url: what is stored tells nothing without `REPERE_SECRET`. */
export function seal(text: string, use: Use): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(use), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text that `seal` closed for the same use; `null` for anything else. */
export function unseal(sealed: string, use: Use): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(use), bytes.subarray(0, NONCE))
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    // Of another use, tampered with, or under another secret.
    return null
  }
}
