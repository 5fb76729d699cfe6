import type { Payload } from 'payload'
import { z } from 'zod'
import { localPath } from '@/domain/localPath'
import { SLUGS } from '@/domain/slugs'
import { CODE_PATH } from '@/features/people/policy/keyPaths'
import { countedTry } from '@/features/people/session/write/countedTry'
import { readSecondStep } from '@/features/people/session/write/secondStep'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import { seeOther } from '@/infra/http/seeOther'
import { checkTotp } from './checkTotp'
import { letIn } from './letIn'

const schema = formFields(
  z.object({ code: z.string().max(20).default(''), back: z.string().default('/').transform(localPath) }),
)

/** Answers the form of the second step: the code of the application, after a right password. */
export async function answerCode(payload: Payload, request: Request): Promise<Response> {
  const { headers } = request
  const { code, back } = schema.parse(new URLSearchParams(await request.text()))
  const step = isSameOrigin(headers) ? readSecondStep(headers) : null
  const again = new URLSearchParams(back === '/' ? {} : { retour: back })
  if (!step) return seeOther(`/connexion?erreur=expired${again.size > 0 ? `&${again}` : ''}`)
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: step.userId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user || user.active === false) return seeOther('/connexion?erreur=inactive')
  const judge = async () => ((await checkTotp({ payload, userId: user.id, code })) ? true : null)
  const judged = await countedTry({ payload, email: user.email, headers, judge, lock: 'totp' })
  if ('wait' in judged)
    return seeEnd(
      { fault: 'tooMany', params: { attente: `${judged.wait}`, ...Object.fromEntries(again) } },
      CODE_PATH,
    )
  if (!judged.result) {
    payload.logger.warn({ msg: 'Sign-in refused', code: 'wrongCode', provider: 'totp' })
    return seeEnd({ fault: 'wrongCode', params: again }, CODE_PATH)
  }
  const { sharedPost } = step
  return letIn({ payload, headers, user, proof: { factor: 'password-totp' }, sharedPost, back })
}
