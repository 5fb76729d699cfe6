import type { Payload } from 'payload'
import { AuthClient } from './authClient'
import { formRequest } from './formRequest'

let typists = 0

/** Types a mail and an unblock code from a browser of its own; tells where it is led, with its cookies kept. */
export async function typeCode(payload: Payload, email: string, code: string) {
  const { answerUnblockForm } = await import('@/features/people/helpdesk/write/answerUnblockForm')
  typists += 1
  const client = new AuthClient(payload, `203.0.113.${typists % 250}`)
  const answer = client.jar.take(
    await answerUnblockForm(payload, formRequest('/deblocage/envoyer', { email, code }, client), undefined),
  )
  return { client, location: answer.headers.get('location') }
}

/** Chooses the password of whoever came in with a code; tells where the browser is led. */
export async function choosePassword(
  payload: Payload,
  client: AuthClient,
  password: string,
): Promise<string | null> {
  const { answerEnrolmentForm } = await import('@/features/people/helpdesk/write/answerEnrolmentForm')
  const form = { password, again: password }
  const request = formRequest('/deblocage/acces/enregistrer', form, client)
  return (await answerEnrolmentForm(payload, request, undefined)).headers.get('location')
}
