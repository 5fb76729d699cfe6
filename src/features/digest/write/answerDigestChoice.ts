import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { setDigest } from './setDigest'

/** Answers the form of the account page: whether the person takes the monthly mail. */
export async function answerDigestChoice(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = await memberContext(payload, request.headers, 'point mensuel')
  if (!context) return seeOther(signInPath('/compte'))
  const wanted = form.get('point') === 'oui'
  await setDigest({ payload, person: context.actor, wanted, address: context.address })
  return seeOther(`/compte?point=${wanted ? 'oui' : 'non'}`)
}
