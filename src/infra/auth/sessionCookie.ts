import type { CookiesOptions } from 'next-auth'
import { hostCookieName } from './hostCookieName'
import { isSecureSite } from './isSecureSite'
import { setCookie } from './setCookie'

const name = (base: string) => hostCookieName(`next-auth.${base}`)

/** Name of the cookie that holds the signed-in session. */
export const SESSION_COOKIE = name('session-token')

/** Name of the cookie that holds where the sign-in leads back to. */
export const CALLBACK_COOKIE = name('callback-url')

const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite } as const
const FIFTEEN_MINUTES = 15 * 60

/** Every cookie of the sign-in, by next-auth's names. */
export const AUTH_COOKIES: Partial<CookiesOptions> = {
  sessionToken: { name: SESSION_COOKIE, options },
  callbackUrl: { name: CALLBACK_COOKIE, options },
  csrfToken: { name: name('csrf-token'), options },
  pkceCodeVerifier: { name: name('pkce.code_verifier'), options: { ...options, maxAge: FIFTEEN_MINUTES } },
  state: { name: name('state'), options: { ...options, maxAge: FIFTEEN_MINUTES } },
  nonce: { name: name('nonce'), options: { ...options, maxAge: FIFTEEN_MINUTES } },
}

/** Name of the cookie by which a browser is known to the accounts that signed in in it. */
export const KNOWN_DEVICE_COOKIE = name('known-device')

/** Remembers, on the way through the identity provider, that the post is a shared one. */
export const SHARED_POST_COOKIE = name('shared-post')

/** The `Set-Cookie` of that. */
export function sharedPostCookie(): string {
  return setCookie({ name: SHARED_POST_COOKIE, value: '1', seconds: FIFTEEN_MINUTES })
}

/** Name of the cookie that keeps, for five minutes, the address typed with a wrong password. */
export const TYPED_EMAIL_COOKIE = name('typed-email')

/** The `Set-Cookie` of that; `null` forgets it. */
export function typedEmailCookie(email: string | null): string {
  return keptEmail(TYPED_EMAIL_COOKIE, email)
}

/** Name of the cookie that keeps, for five minutes, the address typed in an invitation that was refused: an address of a person stays out of addresses of pages. */
export const INVITED_EMAIL_COOKIE = name('invited-email')

/** The `Set-Cookie` of that; `null` forgets it. */
export function invitedEmailCookie(email: string | null): string {
  return keptEmail(INVITED_EMAIL_COOKIE, email)
}

/** The `Set-Cookie` that forgets the session in the browser. */
export function expiredSessionCookie(): string {
  return setCookie({ name: SESSION_COOKIE, value: '', seconds: 0 })
}

const FIVE_MINUTES = 5 * 60
/** As RFC 5321 bounds an address: what is longer is none, and is not kept. */
const LONGEST_EMAIL = 254

function keptEmail(cookie: string, email: string | null): string {
  const isKept = email !== null && email.length <= LONGEST_EMAIL
  return setCookie({
    name: cookie,
    value: isKept ? encodeURIComponent(email) : '',
    seconds: isKept ? FIVE_MINUTES : 0,
  })
}
