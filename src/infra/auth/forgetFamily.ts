import { expiredFamilyCookie } from './familyCookie'
import { expiredInterviewCookie } from './interviewCookie'

/** Has the browser forget the family that one worked for, and its interview: it is not that of who comes next. */
export function forgetFamily(headers: Headers): void {
  headers.append('set-cookie', expiredFamilyCookie())
  headers.append('set-cookie', expiredInterviewCookie())
}
