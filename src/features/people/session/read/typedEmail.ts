import { cookies } from 'next/headers'
import { TYPED_EMAIL_COOKIE } from '@/infra/auth/sessionCookie'

/** The address that was typed before a refusal to sign in, for five minutes; empty when none is kept. */
export async function typedEmail(): Promise<string> {
  return (await cookies()).get(TYPED_EMAIL_COOKIE)?.value ?? ''
}
