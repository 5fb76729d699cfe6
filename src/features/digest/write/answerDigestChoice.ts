import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { setDigest } from './setDigest'

/** Answers the form of the account page: whether the person takes the monthly mail. */
export async function answerDigestChoice(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = isSameOrigin(request.headers)
    ? await memberContext(payload, request.headers, 'point mensuel')
    : null
  if (!context) return seeOther('/connexion?callbackUrl=%2Fcompte')
  const wanted = form.get('point') === 'oui'
  await setDigest({ payload, person: context.actor, wanted, address: context.address })
  return seeOther(`/compte?point=${wanted ? 'oui' : 'non'}`)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'Cache-Control': 'no-store' } })
}
