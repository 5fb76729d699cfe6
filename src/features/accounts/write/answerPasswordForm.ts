import type { Payload } from 'payload'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeOther } from '@/infra/http/seeOther'
import type { LinkPurpose } from './giveLink'
import { setPasswordByLink } from './setPasswordByLink'

type Form = {
  payload: Payload
  request: Request
  purpose: LinkPurpose
  page: '/invitation' | '/mot-de-passe/nouveau'
}

/** Answers the form that sets a password through a link: to the sign-in when done, else back with the fault. */
export async function answerPasswordForm({ payload, request, purpose, page }: Form): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const token = form.get('jeton') ?? ''
  const again = form.get('again') ?? ''
  const fault = isSameOrigin(request.headers)
    ? await setPasswordByLink({ payload, token, purpose, password: form.get('password') ?? '', again })
    : 'deadLink'
  const location = fault
    ? `${page}?${new URLSearchParams({ jeton: token, erreur: fault })}`
    : '/connexion?info=passwordSet'
  return seeOther(location)
}
