import type { Payload } from 'payload'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeOther } from '@/infra/http/seeOther'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { askPasswordReset } from './askPasswordReset'

const PAGE = '/mot-de-passe/oublie'

/** Answers the form that asks for a password link; the answer never tells whether the account exists. */
export async function answerResetAsk(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const ask = { payload, email: form.get('email') ?? '', address: clientAddress(request.headers) }
  const done = isSameOrigin(request.headers) && (await askPasswordReset(ask))
  const location = `${PAGE}?${done ? 'info=sent' : 'erreur=tooMany'}`
  return seeOther(location)
}
