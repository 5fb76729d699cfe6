import type { Payload } from 'payload'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import { toEnrolPath } from '@/features/people/policy/keyPaths'
import { admission } from '@/features/people/policy/read/admission'
import { expiredSecondStepCookie } from '@/features/people/session/write/secondStep'
import { sessionHeaders } from '@/features/people/session/write/sessionHeaders'
import { seeOther } from '@/infra/http/seeOther'
import type { User } from '@/payload-types'

type LetIn = {
  payload: Payload
  headers: Headers
  user: User
  proof: SessionProof
  sharedPost: boolean
  back: string
}

/** After a right code: a session, as far as the rules of the site accept it, and the page that was asked for. */
export async function letIn({ back, sharedPost, ...who }: LetIn): Promise<Response> {
  const admitted = await admission(who)
  if (admitted.kind !== 'open')
    return seeOther(`/connexion?erreur=${admitted.kind === 'refused' ? admitted.refusal : 'factor'}`)
  const answer = await sessionHeaders({ ...who, sharedPost, scope: admitted.scope })
  answer.append('set-cookie', expiredSecondStepCookie())
  // Who comes with a recovery code has lost a key, or left it elsewhere.
  const toEnrol = admitted.toEnrol || who.proof.factor === 'recovery'
  answer.set('location', toEnrol ? toEnrolPath(back) : back)
  return new Response(null, { status: 303, headers: answer })
}
