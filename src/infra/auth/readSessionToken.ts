import { decode } from 'next-auth/jwt'
import { parseCookies } from 'payload/shared'
import { secret } from './secret'
import { SESSION_COOKIE } from './sessionCookie'

/** The session's random token out of the signed and encrypted cookie; `null` where there is none or it was altered. */
export async function readSessionToken(headers: Headers): Promise<string | null> {
  const cookie = parseCookies(headers).get(SESSION_COOKIE)
  if (!cookie) return null
  // An altered or outdated cookie makes `decode` throw: it is the same as none.
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null)
  return typeof token?.sid === 'string' ? token.sid : null
}
