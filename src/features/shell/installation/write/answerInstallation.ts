import type { Payload } from 'payload'
import { z } from 'zod'
import type { FormEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { giveBackTurn, takeTurn } from '@/infra/rateLimit/takeTurn'
import { isInstalled } from '../read/isInstalled'
import { typedCookie } from '../read/typedInstallation'
import { install } from './install'
import { isRightCode } from './isRightCode'

const text = z.string().default('')
const formSchema = z.object({
  code: text,
  siteName: text,
  department: text,
  name: text,
  email: text,
  password: text,
  again: text,
})
type Form = z.infer<typeof formSchema>

/** Wrong codes from one address: five in a quarter of an hour, then one at a time, five seconds to five minutes apart. */
const TRIES = { free: 5, windowSeconds: 15 * 60, firstDelay: 5, longestDelay: 5 * 60 }

/** Answers the form of `/installation`: to the sign-in when done, else back with what was typed but the password, and what is wrong. */
export const answerInstallation = guestForm({
  schema: formFields(formSchema),
  back: () => '/installation',
  foreign: () => ({ fault: 'foreign' }),
  async act({ payload, address }, form) {
    if (await isInstalled(payload)) return CLOSED
    const key = `installation:${address}`
    const turn = await takeTurn({ payload, key, ...TRIES })
    if (!turn.allowed) return again(form, { code: 'tooMany' }, { attente: String(turn.retryAfter) })
    if (!(await isRightCode(payload, form.code))) return again(form, { code: 'wrong' })
    await giveBackTurn(payload, key)
    return finish(payload, form)
  },
})

const CLOSED: FormEnd = { path: '/installation', headers: [['set-cookie', typedCookie(null)]] }

async function finish(payload: Payload, form: Form): Promise<FormEnd> {
  const end = await install({ payload, settings: form })
  if (end.done) return { path: '/connexion', info: 'installed', headers: [['set-cookie', typedCookie(null)]] }
  return 'closed' in end ? CLOSED : again(form, end.faults)
}

function again(form: Form, faults: Record<string, string>, params: Record<string, string> = {}): FormEnd {
  const { password: _, again: __, ...typed } = form
  return {
    fault: 'form',
    params,
    hash: 'a-corriger',
    headers: [['set-cookie', typedCookie({ ...typed, faults })]],
  }
}
