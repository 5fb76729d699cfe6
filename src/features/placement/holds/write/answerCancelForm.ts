import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { formFields } from '@/infra/http/formFields'
import { CHOSEN_CANCELLATIONS } from '../CHOSEN_CANCELLATIONS'
import { optionsPath } from '../holdPaths'
import { optionId } from '../optionId'
import { checkReason } from '../read/checkReason'
import { cancelHold } from './cancelHold'

const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim().slice(0, most))
const formSchema = z.object({ option: z.string().min(1).max(80), motif: text(40), note: text(1_000) })

/** Answers « Annuler l’option » on the page of the options of a request. */
export const answerCancelForm = memberForm({
  schema: formFields(formSchema),
  back: (request: string) => optionsPath(request),
  gesture: (request) => `annuler une option de ${request}`,
  async act(context, { option, motif, note }, { params: request, form }) {
    const hash = optionId(option)
    const { code } = checkReason({ motif, note }, CHOSEN_CANCELLATIONS)
    if (!code) return { fault: 'invalid', params: { saisie: packForm(form) }, hash }
    const end = await cancelHold({ ...context, request, thread: option, reason: code, note: note || null })
    if (!end) return { info: 'cancelled' }
    if (end.fault === 'refused') return { fault: 'refused' }
    return { fault: end.fault === 'gone' ? 'gone' : 'already', hash }
  },
})
