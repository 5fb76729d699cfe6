import { expiredFamilyCookie } from './familyCookie'
import { expiredInterviewCookie } from './interviewCookie'
import { invitedEmailCookie } from './sessionCookie'

/** Has the browser forget the family that one worked for, its interview and an invitation begun: they are not those of who comes next. */
export function forgetFamily(headers: Headers): void {
  headers.append('set-cookie', expiredFamilyCookie())
  headers.append('set-cookie', expiredInterviewCookie())
  headers.append('set-cookie', invitedEmailCookie(null))
}
