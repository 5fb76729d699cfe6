import type { Payload } from 'payload'
import { localPath } from '@/domain/localPath'
import { confirmPath } from '@/features/people/policy/keyPaths'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { signInPath } from '@/features/people/session/signInPath'
import { elevationCookie } from '@/features/people/session/write/elevation'
import { enter } from '@/features/people/session/write/enter'
import { seeEnd } from '@/infra/http/formEnd'
import { seeOther } from '@/infra/http/seeOther'
import { confirmationWays } from '../read/confirmationWays'
import { areaSchema } from './areaSchema'

/** Sends somebody to the identity provider to confirm who they are, at a level that the area accepts. */
export async function answerProviderConfirmation(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.clone().text())
  const back = localPath(form.get('back'))
  const area = areaSchema.parse(form.get('partie'))
  const open = await openSessionOf(payload, request.headers)
  if (!open) return seeOther(signInPath(back))
  const { user, session } = open
  const { provider } = await confirmationWays({ payload, user, area })
  if (!provider) return seeEnd({ fault: 'factor' }, confirmPath(back, area ?? undefined))
  const answer = await enter({ payload, request, path: '/signin/oidc', acrValues: provider.acrValues })
  const elevation = { userId: user.id, sessionId: session.id, area }
  answer.headers.append('set-cookie', elevationCookie(elevation))
  return answer
}
