import { cookies } from 'next/headers'
import { readTypedForm, TYPED_FORM_COOKIE } from '@/infra/auth/typedFormCookie'

/** What this person typed last in the form of a page that was refused; `null` where nothing is to be shown again. */
export async function typedAgain(owner: { userId: string; page: string }): Promise<URLSearchParams | null> {
  return readTypedForm((await cookies()).get(TYPED_FORM_COOKIE)?.value, owner)
}
