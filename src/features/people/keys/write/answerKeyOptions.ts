import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { isKnownTo, readKnownDevice } from '@/infra/auth/knownDevice'
import { readJsonOf } from '@/infra/http/readJsonOf'
import { scriptAnswer } from '@/infra/http/scriptAnswer'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { SignInKey } from '@/payload-types'
import { keysOf } from '../read/keysOf'
import { relyingParty } from '../read/relyingParty'
import { assertionOptions } from './assertionOptions'
import { noteAsked } from './noteAsked'

const schema = z.object({ email: z.string().trim().toLowerCase().max(320).default('') })

/**
 * What the sign-in page asks of a key. Keys are named to the browser where the account has signed in in it before, so that nobody learns
 * elsewhere who holds one; a key that is found without a name needs none.
 */
export async function answerKeyOptions(payload: Payload, request: Request): Promise<Response> {
  const asked = await readJsonOf(request, schema)
  if (!asked) return scriptAnswer(400, { fault: 'failed' })
  if ((await relyingParty(payload)).isForeign) return scriptAnswer(409, { fault: 'foreignDomain' })
  await noteAsked({ payload, email: asked.email, address: clientAddress(request.headers) })
  const device = await readKnownDevice(request.headers)
  const keys = isKnownTo(device, asked.email) ? await keysOfEmail(payload, asked.email) : []
  const options = await assertionOptions({ payload, purpose: 'sign-in', to: '', keys })
  return scriptAnswer(200, { options })
}

async function keysOfEmail(payload: Payload, email: string): Promise<SignInKey[]> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return docs[0] ? keysOf(payload, docs[0].id) : []
}
