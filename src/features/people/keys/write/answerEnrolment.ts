import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { finishUnblock } from '@/features/people/helpdesk/write/finishUnblock'
import { confirmPath, KEYS_PATH } from '@/features/people/policy/keyPaths'
import { signInPath } from '@/features/people/session/signInPath'
import { readJsonOf } from '@/infra/http/readJsonOf'
import { scriptAnswer } from '@/infra/http/scriptAnswer'
import { type Enroller, enroller } from '../read/enroller'
import { relyingParty } from '../read/relyingParty'
import { enrolKey } from './enrolKey'
import { enrolmentOptions } from './enrolmentOptions'
import { keyNameSchema } from './keyNameSchema'
import { attestationSchema } from './responseSchemas'

const SITE_NAME = 'Repère'

/** What the page of the keys asks of a new key. */
export async function answerEnrolmentOptions(payload: Payload, request: Request): Promise<Response> {
  const who = await recentEnroller(payload, request)
  if (who instanceof Response) return who
  if ((await relyingParty(payload)).isForeign) return scriptAnswer(409, { fault: 'foreignDomain' })
  const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
  const options = await enrolmentOptions({ ...who, siteName: site.name || SITE_NAME })
  return scriptAnswer(200, { options })
}

const schema = z.object({ response: attestationSchema, name: keyNameSchema })

/** Enrols the key that answered. */
export async function answerEnrolment(payload: Payload, request: Request): Promise<Response> {
  const who = await recentEnroller(payload, request)
  if (who instanceof Response) return who
  const asked = await readJsonOf(request, schema)
  if (!asked) return scriptAnswer(400, { fault: 'failed' })
  const enrolled = await enrolKey({ ...who, ...asked })
  if ('fault' in enrolled) return scriptAnswer(422, { fault: enrolled.fault })
  if (who.session.factor !== 'unblock') return scriptAnswer(200, { location: `${KEYS_PATH}?info=enrolled` })
  await finishUnblock({ ...who, what: 'nouvelle clé' })
  return scriptAnswer(200, { location: '/connexion?info=unblocked' })
}

async function recentEnroller(payload: Payload, request: Request): Promise<Enroller | Response> {
  const who = await enroller(payload, request.headers)
  if (!who) return scriptAnswer(401, { location: signInPath(KEYS_PATH) })
  return who.isRecent ? who : scriptAnswer(403, { location: confirmPath(KEYS_PATH) })
}
