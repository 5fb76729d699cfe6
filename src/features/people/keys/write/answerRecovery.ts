import type { Payload } from 'payload'
import { z } from 'zod'
import { localPath } from '@/domain/localPath'
import { SLUGS } from '@/domain/slugs'
import { RECOVERY_PATH } from '@/features/people/policy/keyPaths'
import { countedTry } from '@/features/people/session/write/countedTry'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { typedEmailCookie } from '@/infra/auth/sessionCookie'
import { seeEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import { seeOther } from '@/infra/http/seeOther'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { User } from '@/payload-types'
import { letIn } from './letIn'
import { redeemRecoveryCode } from './redeemRecoveryCode'

const schema = formFields(
  z.object({
    email: z.string().trim().toLowerCase().max(320).default(''),
    code: z.string().max(60).default(''),
    sharedPost: z.string().optional(),
    back: z.string().default('/').transform(localPath),
  }),
)

/** Answers the form of the recovery codes: one lets its person in once, and is used up. Unknown people and wrong codes get the same answer. */
export async function answerRecovery(payload: Payload, request: Request): Promise<Response> {
  const { headers } = request
  if (!isSameOrigin(headers)) return seeOther('/connexion?erreur=expired')
  const read = schema.safeParse(new URLSearchParams(await request.text()))
  if (!read.success) return seeEnd({ fault: 'wrongRecovery' }, RECOVERY_PATH)
  const { email, code, back, sharedPost } = read.data
  const address = clientAddress(headers)
  const judge = async () => {
    const user = await activeUser(payload, email)
    return user && (await redeemRecoveryCode({ payload, user, code, address })) ? user : null
  }
  const judged = await countedTry({ payload, email, headers, judge, lock: 'recoveryCode' })
  const params = { ...(back === '/' ? {} : { retour: back }) }
  if ('wait' in judged)
    return seeEnd({ fault: 'tooMany', params: { attente: `${judged.wait}`, ...params } }, RECOVERY_PATH)
  if (!judged.result) {
    payload.logger.warn({ msg: 'Sign-in refused', code: 'wrongRecovery', provider: 'recovery' })
    const kept = [['set-cookie', typedEmailCookie(sharedPost ? null : email)]] as const
    return seeEnd({ fault: 'wrongRecovery', params, headers: kept }, RECOVERY_PATH)
  }
  const proof = { factor: 'recovery' as const }
  return letIn({ payload, headers, user: judged.result, proof, sharedPost: Boolean(sharedPost), back })
}

async function activeUser(payload: Payload, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ email: { equals: email } }, { active: { not_equals: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
