import type { Payload } from 'payload'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeOther } from '@/infra/http/seeOther'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { acceptInvitation } from './acceptInvitation'

/** Answers the form that accepts an invitation: on to the choice of a password for a new account, else to « Mes fiches ». */
export async function answerInvitationForm(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const token = form.get('jeton') ?? ''
  const name = form.get('nom') ?? ''
  const outcome = isSameOrigin(request.headers)
    ? await acceptInvitation({ payload, token, name, address: clientAddress(request.headers) })
    : { fault: 'gone' as const }
  // A name is typed again beside the same link, which is not used up.
  const kept = outcome.fault === 'name' ? `jeton=${encodeURIComponent(token)}&` : ''
  const location = outcome.fault
    ? `/invitation-fiche?${kept}erreur=${outcome.fault}`
    : outcome.passwordToken
      ? `/invitation?jeton=${outcome.passwordToken}`
      : '/mes-fiches?info=joined'
  return seeOther(location)
}
