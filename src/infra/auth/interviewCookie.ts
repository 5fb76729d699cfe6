import { hostCookieName } from './hostCookieName'
import { isSecureSite } from './isSecureSite'
import { setCookie } from './setCookie'

/** Name of the cookie that holds the sheet numbers of the interview under way: it goes with the browser's session, and at each sign-in and sign-out. */
export const INTERVIEW_COOKIE = hostCookieName('repere.interview')

/** How it is written: no expiry, never read by a script. */
export const INTERVIEW_COOKIE_OPTIONS = {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: isSecureSite,
} as const

/** The `Set-Cookie` that forgets it. */
export function expiredInterviewCookie(): string {
  return setCookie({ name: INTERVIEW_COOKIE, value: '', seconds: 0 })
}
