import type { Payload } from 'payload'
import { z } from 'zod'
import { CLOSURE_REASONS } from '@/domain/closure/closureReasons'
import { CLOSURE_SPANS, closureSpan } from '@/domain/closure/closureSpan'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { clock } from '@/infra/clock'
import { seeOther } from '@/infra/http/seeOther'
import { type ClosureGesture, changeClosure } from './changeClosure'

const LONGEST = 200

const day = z.string().refine(isCalendarDay)
const formSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('declare'),
    span: z.enum(CLOSURE_SPANS),
    from: z.string().default(''),
    to: z.string().default(''),
    reason: z.enum(['', ...CLOSURE_REASONS.map(({ code }) => code)]).default(''),
    message: z.string().trim().max(LONGEST).default(''),
  }),
  z.object({ action: z.literal('end'), from: day }),
])
type ClosureForm = z.infer<typeof formSchema>

/** Answers the forms on the closures of the sheet `number`, rights asked anew: back to the page, with what was done or why not, and what was typed. */
export async function answerClosureForm(
  payload: Payload,
  request: Request,
  number: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const page = `/mes-fiches/${encodeURIComponent(number)}/fermeture`
  const context = await memberContext(payload, request.headers, `fermeture ${number}`)
  if (!context) return seeOther(signInPath(page))
  const read = formSchema.safeParse(Object.fromEntries(form))
  const gesture = read.success ? gestureOf(read.data) : null
  const fault = gesture ? await changeClosure({ ...context, number, gesture }) : 'invalid'
  if (fault === 'refused' || fault === 'unknown') return seeOther(`/mes-fiches?erreur=${fault}`)
  if (fault) return seeOther(`${page}?${new URLSearchParams({ erreur: fault, ...typed(form) })}`)
  return seeOther(`${page}?info=${form.get('action') === 'end' ? 'ended' : 'declared'}`)
}

function gestureOf(form: ClosureForm): ClosureGesture | null {
  if (form.action === 'end') return { endFrom: form.from }
  const { span, reason } = form
  const days =
    span === 'dates'
      ? z.object({ from: day, to: day }).safeParse(form).data
      : closureSpan(span, localTime(clock.now()).day)
  if (!days) return null
  const message = form.message || (reason === '' ? null : labelOf(CLOSURE_REASONS, reason))
  return { declare: { ...days, message } }
}

/** What the form is filled with again. */
function typed(form: URLSearchParams): Record<string, string> {
  const names = ['span', 'from', 'to', 'reason', 'message']
  return Object.fromEntries(names.map((name) => [name, (form.get(name) ?? '').slice(0, LONGEST)]))
}
