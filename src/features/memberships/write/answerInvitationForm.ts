import type { Payload } from 'payload'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeOther } from '@/infra/http/seeOther'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { acceptInvitation } from './acceptInvitation'

const LONGEST_NAME = 120

/** Answers the form that accepts an invitation: on to the choice of a password for a new account, else to « Mes fiches ». */
export async function answerInvitationForm(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const token = form.get('jeton') ?? ''
  const name = (form.get('nom') ?? '').slice(0, LONGEST_NAME)
  const outcome = isSameOrigin(request.headers)
    ? await acceptInvitation({ payload, token, name, address: clientAddress(request.headers) })
    : { fault: 'gone' as const }
  const location = outcome.fault
    ? `/invitation-fiche?erreur=${outcome.fault}`
    : outcome.passwordToken
      ? `/invitation?jeton=${outcome.passwordToken}`
      : '/mes-fiches?info=joined'
  return seeOther(location)
}
