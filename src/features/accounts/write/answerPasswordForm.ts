import type { Payload } from 'payload'
import { env } from '@/env'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { knownDeviceCookie, readKnownDevice } from '@/infra/auth/knownDevice'
import { seeOther } from '@/infra/http/seeOther'
import type { LinkPurpose } from './LinkPurpose'
import { setPasswordByLink } from './setPasswordByLink'

type Form = {
  payload: Payload
  request: Request
  purpose: LinkPurpose
  page: '/invitation' | '/mot-de-passe/nouveau'
}

/** Answers the form that sets a password through a link: to the sign-in when done, in a browser that the account knows from now on, else back with the fault. */
export async function answerPasswordForm({ payload, request, purpose, page }: Form): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const token = form.get('jeton') ?? ''
  const again = form.get('again') ?? ''
  const answer = isSameOrigin(request.headers)
    ? await setPasswordByLink({ payload, token, purpose, password: form.get('password') ?? '', again })
    : { fault: 'deadLink' }
  if ('fault' in answer)
    return seeOther(`${page}?${new URLSearchParams({ jeton: token, erreur: answer.fault })}`)
  const response = seeOther('/connexion?info=passwordSet')
  if (!env.SHARED_POST)
    response.headers.append(
      'set-cookie',
      await knownDeviceCookie(await readKnownDevice(request.headers), answer.email),
    )
  return response
}
