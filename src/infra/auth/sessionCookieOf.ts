import { encode } from 'next-auth/jwt'
import { secret } from './secret'
import { SESSION_COOKIE } from './sessionCookie'
import { setCookie } from './setCookie'

type Opened = { token: string; sharedPost: boolean; seconds: number }

/** The `Set-Cookie` of a session that we open ourselves, sealed as next-auth seals its own; on a shared post it goes with the window. */
export async function sessionCookieOf({ token, sharedPost, seconds }: Opened): Promise<string> {
  const value = await encode({ token: { sid: token, sharedPost }, secret: secret(), maxAge: seconds })
  return setCookie({ name: SESSION_COOKIE, value, ...(sharedPost ? {} : { seconds }) })
}
