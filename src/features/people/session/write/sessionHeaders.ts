import { encode } from 'next-auth/jwt'
import type { Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { SessionScope } from '@/domain/authentication/sessionScopes'
import { forgetFamily } from '@/infra/auth/forgetFamily'
import { knownDeviceCookie, readKnownDevice } from '@/infra/auth/knownDevice'
import { RECENT_COOKIE, startedRecentCookie } from '@/infra/auth/recentCookie'
import { secret } from '@/infra/auth/secret'
import { SESSION_COOKIE, typedEmailCookie } from '@/infra/auth/sessionCookie'
import { SESSION_LIFETIME } from '@/infra/auth/sessionLimits'
import { setCookie } from '@/infra/auth/setCookie'
import type { User } from '@/payload-types'
import { startSession } from './startSession'

type Open = {
  payload: Payload
  /** Of the request: what the browser was known by. */
  headers: Headers
  user: User
  proof: SessionProof
  sharedPost: boolean
  scope: SessionScope
}

const SECONDS = SESSION_LIFETIME / 1000

/** Opens a session without next-auth, and answers the cookies by which the browser has it: the same as after a password. */
export async function sessionHeaders(open: Open): Promise<Headers> {
  const { payload, headers, user, proof, scope } = open
  const { token, sharedPost } = await startSession({
    payload,
    userId: user.id,
    sharedPost: open.sharedPost,
    proof,
    scope,
  })
  payload.logger.info({ msg: 'Signed in', user: user.id, factor: proof.factor })
  const value = await encode({ token: { sid: token, sharedPost }, secret: secret(), maxAge: SECONDS })
  const answer = new Headers({ 'Cache-Control': 'no-store' })
  const cookie = setCookie({ name: SESSION_COOKIE, value, ...(sharedPost ? {} : { seconds: SECONDS }) })
  answer.append('set-cookie', cookie)
  if (!sharedPost)
    answer.append('set-cookie', await knownDeviceCookie(await readKnownDevice(headers), user.email))
  forgetFamily(answer)
  answer.append('set-cookie', typedEmailCookie(null))
  const recent = parseCookies(headers).get(RECENT_COOKIE)
  answer.append(
    'set-cookie',
    startedRecentCookie({ userId: user.id, isSharedPost: sharedPost, cookie: recent }),
  )
  return answer
}
