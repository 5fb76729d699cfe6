import type { Payload } from 'payload'
import { forgetFamily } from '@/infra/auth/forgetFamily'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { expiredRecentCookie } from '@/infra/auth/recentCookie'
import { expiredSessionCookie } from '@/infra/auth/sessionCookie'
import { endSession } from './endSession'

/** On a shared post nothing of the person stays in the browser. */
export const FORGET_EVERYTHING = '"cache", "cookies", "storage"'

/** Ends the session of a request and answers the headers that make the browser forget it. */
export async function signOutOf({
  payload,
  headers,
}: {
  payload: Payload
  headers: Headers
}): Promise<Headers> {
  const answer = new Headers({ 'Cache-Control': 'no-store' })
  if (!isSameOrigin(headers)) return answer
  const token = await readSessionToken(headers)
  const session = token ? await endSession({ payload, token }) : null
  answer.append('Set-Cookie', expiredSessionCookie())
  forgetFamily(answer)
  if (session?.sharedPost) {
    answer.append('Set-Cookie', expiredRecentCookie())
    answer.set('Clear-Site-Data', FORGET_EVERYTHING)
  }
  return answer
}
