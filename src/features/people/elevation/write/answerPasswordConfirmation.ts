import type { Payload } from 'payload'
import { z } from 'zod'
import { localPath } from '@/domain/localPath'
import { checkTotp } from '@/features/people/keys/write/checkTotp'
import { confirmPath } from '@/features/people/policy/keyPaths'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { signInPath } from '@/features/people/session/signInPath'
import { countedTry } from '@/features/people/session/write/countedTry'
import { login } from '@/features/people/session/write/verifyCredentials'
import { seeEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import { seeOther } from '@/infra/http/seeOther'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { confirmationWays } from '../read/confirmationWays'
import { areaSchema } from './areaSchema'
import { confirmSession } from './confirmSession'

const schema = formFields(
  z.object({
    retour: z.string().default('/').transform(localPath),
    partie: areaSchema,
    password: z.string().max(256).default(''),
    code: z.string().max(20).default(''),
  }),
)

/** Confirms a session with the password, and the code of the application where there is one. */
export async function answerPasswordConfirmation(payload: Payload, request: Request): Promise<Response> {
  const { headers } = request
  const { retour, partie, password, code } = schema.parse(new URLSearchParams(await request.text()))
  const back = confirmPath(retour, partie ?? undefined)
  const open = await openSessionOf(payload, headers)
  if (!open) return seeOther(signInPath(retour))
  const { user, session } = open
  const ways = await confirmationWays({ payload, user, area: partie })
  if (!ways.password) return seeEnd({ fault: 'factor' }, back)
  const wrong = () => seeEnd({ fault: ways.hasTotp ? 'wrongCode' : 'wrong' }, back)
  // Nothing was tried.
  if (password === '') return wrong()
  const judge = async () => {
    if (!(await login(payload, { email: user.email, password }))) return null
    return !ways.hasTotp || (await checkTotp({ payload, userId: user.id, code })) ? true : null
  }
  const judged = await countedTry({ payload, email: user.email, headers, judge, lock: 'password' })
  if ('wait' in judged) return seeEnd({ fault: 'tooMany', params: { attente: String(judged.wait) } }, back)
  if (!judged.result) return wrong()
  const factor = ways.hasTotp ? ('password-totp' as const) : ('password' as const)
  await confirmSession({ payload, user, session, proof: { factor }, address: clientAddress(headers) })
  return seeOther(retour)
}
