import { hostCookieName } from './hostCookieName'
import { setCookie } from './setCookie'

/** Name of the cookie that holds the commune of the family one works for: its INSEE code, nothing else. */
export const FAMILY_COOKIE = hostCookieName('repere.famille')

/** The `Set-Cookie` that keeps an INSEE code until the browser closes. */
export function familyCookie(code: string): string {
  return setCookie({ name: FAMILY_COOKIE, value: code })
}

/** The `Set-Cookie` that forgets it. */
export function expiredFamilyCookie(): string {
  return setCookie({ name: FAMILY_COOKIE, value: '', seconds: 0 })
}
