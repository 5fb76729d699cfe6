import { isSecureSite } from './sessionCookie'

/** Name of the cookie that holds the commune of the family one works for: its INSEE code, nothing else. */
export const FAMILY_COOKIE = `${isSecureSite ? '__Host-' : ''}repere.famille`

const ATTRIBUTES = `; Path=/; HttpOnly; SameSite=Lax${isSecureSite ? '; Secure' : ''}`

/** The `Set-Cookie` that keeps an INSEE code until the browser closes. */
export function familyCookie(code: string): string {
  return `${FAMILY_COOKIE}=${code}${ATTRIBUTES}`
}

/** The `Set-Cookie` that forgets it. */
export function expiredFamilyCookie(): string {
  return `${FAMILY_COOKIE}=; Max-Age=0${ATTRIBUTES}`
}
