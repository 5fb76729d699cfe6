import { cookies } from 'next/headers'
import { readInterview } from '@/domain/interview/interviewNumbers'
import { INTERVIEW_COOKIE } from '@/infra/auth/interviewCookie'

/** The sheet numbers of the interview under way in this browser, in their order; the rights are applied where the sheets are read. */
export async function currentInterview(): Promise<string[]> {
  return readInterview((await cookies()).get(INTERVIEW_COOKIE)?.value ?? '')
}
