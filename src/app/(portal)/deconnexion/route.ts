import '@payload-config'

import { signOutOf } from '@/features/people/session/write/signOutOf'
import { openPayload } from '@/infra/openPayload'

/** Ends the session and leads to the sign-in page. Nothing is changed by a GET: whoever comes so is shown the account page, with its button. */
export async function POST(request: Request): Promise<Response> {
  const headers = await signOutOf({ payload: await openPayload(), headers: request.headers })
  headers.set('location', '/connexion?info=signedOut')
  return new Response(null, { status: 303, headers })
}

export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: '/compte' } })
}
