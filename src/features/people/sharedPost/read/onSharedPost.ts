import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { env } from '@/env'
import { secret } from '@/infra/auth/secret'
import { SESSION_COOKIE } from '@/infra/auth/sessionCookie'

/** Whether the session of this request was opened on a post that was declared shared. */
export async function onSharedPost(): Promise<boolean> {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value
  if (!cookie) return false
  // An altered or outdated cookie makes `decode` throw: it is the same as none.
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null)
  return token !== null && (env.SHARED_POST || token.sharedPost === true)
}
