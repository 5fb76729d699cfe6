import type { Payload } from 'payload'
import { z } from 'zod'
import { localPath } from '@/domain/localPath'
import { relyingParty } from '@/features/people/keys/read/relyingParty'
import { assertionOptions } from '@/features/people/keys/write/assertionOptions'
import { noteAsked } from '@/features/people/keys/write/noteAsked'
import { assertionSchema } from '@/features/people/keys/write/responseSchemas'
import { verifyKey } from '@/features/people/keys/write/verifyKey'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { signInPath } from '@/features/people/session/signInPath'
import { readJsonOf } from '@/infra/http/readJsonOf'
import { scriptAnswer } from '@/infra/http/scriptAnswer'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { confirmationWays } from '../read/confirmationWays'
import { areaSchema } from './areaSchema'
import { confirmSession } from './confirmSession'

const asked = z.object({ area: areaSchema, back: z.string().max(2_000).default('/') })
const answered = asked.extend({ response: assertionSchema })

/** What the page that confirms asks of the keys of whoever is signed in. */
export async function answerConfirmationOptions(payload: Payload, request: Request): Promise<Response> {
  const read = await readJsonOf(request, asked)
  const open = await openSessionOf(payload, request.headers)
  if (!open) return scriptAnswer(401, { location: signInPath('/') })
  if (!read) return scriptAnswer(400, { fault: 'failed' })
  if ((await relyingParty(payload)).isForeign) return scriptAnswer(409, { fault: 'foreignDomain' })
  const { keys } = await confirmationWays({ payload, user: open.user, area: read.area })
  await noteAsked({ payload, email: open.user.email, address: clientAddress(request.headers) })
  const options = await assertionOptions({ payload, purpose: 'elevate', to: open.session.id, keys })
  return scriptAnswer(200, { options })
}

/** Confirms a session with a key: one of its person, of a class that the area accepts. */
export async function answerKeyConfirmation(payload: Payload, request: Request): Promise<Response> {
  const read = await readJsonOf(request, answered)
  const open = await openSessionOf(payload, request.headers)
  if (!open) return scriptAnswer(401, { location: signInPath('/') })
  if (!read) return scriptAnswer(400, { fault: 'failed' })
  const { user, session } = open
  const address = clientAddress(request.headers)
  const { response } = read
  const judged = await verifyKey({ payload, response, purpose: 'elevate', to: session.id, address })
  if ('fault' in judged) return scriptAnswer(403, { fault: judged.fault })
  if (judged.user.id !== user.id) return scriptAnswer(403, { fault: 'unknownKey' })
  const { keys } = await confirmationWays({ payload, user, area: read.area })
  if (!keys.some(({ id }) => id === judged.key.id)) return scriptAnswer(403, { fault: 'keyClass' })
  const proof = { factor: 'key' as const, keyClass: judged.key.keyClass }
  await confirmSession({ payload, user, session, proof, address })
  return scriptAnswer(200, { location: localPath(read.back) })
}
