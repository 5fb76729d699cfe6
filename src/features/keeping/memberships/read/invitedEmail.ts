import { cookies } from 'next/headers'
import { INVITED_EMAIL_COOKIE } from '@/infra/auth/sessionCookie'

/** The address that was typed in an invitation that was refused, for five minutes; empty when none is kept. */
export async function invitedEmail(): Promise<string> {
  return (await cookies()).get(INVITED_EMAIL_COOKIE)?.value ?? ''
}
