import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { hostCookieName } from './hostCookieName'
import { secret } from './secret'
import { setCookie } from './setCookie'

/** Name of the cookie that holds, sealed, what was typed in a form that was refused: it is kept neither here nor in an address. */
export const TYPED_FORM_COOKIE = hostCookieName('repere.saisie')

const KEPT_SECONDS = 15 * 60
/** Browsers keep 4,096 bytes a cookie, its name and attributes included. */
const LONGEST = 3_800
const MOST_TEXT = 40_000
const NONCE = 12
const TAG = 16

/** Whose form it is, and of which page: it opens for nobody and nowhere else. */
type Owner = { userId: string; page: string }

const keyOf = ({ userId, page }: Owner): Buffer =>
  createHash('sha256').update(`${secret()}:typed-form:${userId}:${page}`).digest()

/** The `Set-Cookie` that gives a form back to whoever typed it for a quarter of an hour; one that forgets the last where it is too long. */
export function typedFormCookie(form: URLSearchParams, owner: Owner): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(owner), nonce)
  const sealed = Buffer.concat([cipher.update(deflateRawSync(form.toString())), cipher.final()])
  const value = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
  return value.length > LONGEST
    ? forgottenFormCookie()
    : setCookie({ name: TYPED_FORM_COOKIE, value, seconds: KEPT_SECONDS, sameSite: 'Strict' })
}

/** The `Set-Cookie` that forgets it: the form was kept, or given up. */
export function forgottenFormCookie(): string {
  return setCookie({ name: TYPED_FORM_COOKIE, value: '', seconds: 0 })
}

/** The form that such a cookie holds; `null` for none, and for one of somebody else, of another page or tampered with. */
export function readTypedForm(value: string | undefined, owner: Owner): URLSearchParams | null {
  if (!value) return null
  try {
    const bytes = Buffer.from(value, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(owner), bytes.subarray(0, NONCE))
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
    return new URLSearchParams(inflateRawSync(opened, { maxOutputLength: MOST_TEXT }).toString())
  } catch {
    // Of another page, of another account, too old, or no such cookie at all.
    return null
  }
}
