import { z } from 'zod'
import { CLOSURE_REASONS } from '@/domain/closure/closureReasons'
import { CLOSURE_SPANS, closureSpan } from '@/domain/closure/closureSpan'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { clock } from '@/infra/clock'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
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
    message: typedWords(LONGEST),
  }),
  z.object({ action: z.literal('end'), from: day }),
])
type ClosureForm = z.infer<typeof formSchema>

/** Answers the forms on the closures of the sheet of a number, rights asked anew: back to the page, with what was done or why not, and what was typed. */
export const answerClosureForm = memberForm({
  schema: formFields(formSchema),
  back: (number: string) => keepingPath(number, 'fermeture'),
  gesture: (number) => `fermeture ${number}`,
  invalid: (form) => ({ fault: 'invalid', params: typed(form) }),
  async act(context, form, { params: number, form: sent }) {
    const gesture = gestureOf(form)
    const fault = gesture ? await changeClosure({ ...context, number, gesture }) : 'invalid'
    if (fault === 'refused' || fault === 'unknown') return { path: keepingPath(), fault }
    if (fault) return { fault, params: typed(sent) }
    return { info: form.action === 'end' ? 'ended' : 'declared' }
  },
})

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
