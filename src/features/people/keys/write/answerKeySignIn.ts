import type { Payload } from 'payload'
import { z } from 'zod'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import { localPath } from '@/domain/localPath'
import { toEnrolPath } from '@/features/people/policy/keyPaths'
import { admission } from '@/features/people/policy/read/admission'
import { sessionHeaders } from '@/features/people/session/write/sessionHeaders'
import { readJsonOf } from '@/infra/http/readJsonOf'
import { scriptAnswer } from '@/infra/http/scriptAnswer'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { assertionSchema } from './responseSchemas'
import { verifyKey } from './verifyKey'

const schema = z.object({
  response: assertionSchema,
  back: z.string().max(2_000).default('/'),
  sharedPost: z.boolean().default(false),
})

/** Signs somebody in with a key alone: no password is asked. Answers where the browser goes, or why not. */
export async function answerKeySignIn(payload: Payload, request: Request): Promise<Response> {
  const asked = await readJsonOf(request, schema)
  if (!asked) return scriptAnswer(400, { fault: 'failed' })
  const { headers } = request
  const judged = await verifyKey({
    payload,
    response: asked.response,
    purpose: 'sign-in',
    to: '',
    address: clientAddress(headers),
  })
  if ('fault' in judged) return refuse(payload, judged.fault)
  const { key, user } = judged
  const proof: SessionProof = { factor: 'key', keyClass: key.keyClass }
  const admitted = await admission({ payload, user, proof })
  if (admitted.kind !== 'open')
    return refuse(payload, admitted.kind === 'refused' ? admitted.refusal : 'failed')
  const { scope, toEnrol } = admitted
  const answer = await sessionHeaders({ payload, headers, user, proof, scope, sharedPost: asked.sharedPost })
  const back = localPath(asked.back)
  return scriptAnswer(200, { location: toEnrol ? toEnrolPath(back) : back }, answer)
}

function refuse(payload: Payload, fault: string): Response {
  payload.logger.warn({ msg: 'Sign-in refused', code: fault, provider: 'key' })
  return scriptAnswer(403, { fault })
}
