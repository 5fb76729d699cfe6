import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { SLUGS } from '@/domain/slugs'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { formFields } from '@/infra/http/formFields'
import { optionId } from '../optionId'
import { answerFields, answerOf } from '../read/readAnswerForm'
import { answerHold } from './answerHold'

const formSchema = answerFields.extend({ option: z.string().min(1).max(80) })

/** Answers the buttons of the options of the facility of a number: back to them, with what was done or what is to mend. */
export const answerFacilityForm = memberForm({
  schema: formFields(formSchema),
  back: (number: string) => keepingPath(number, 'demandes'),
  gesture: (number, form) => `répondre à une option ${number} ${form.get('option') ?? ''}`,
  async act(context, { option, ...fields }, { params: number, form }) {
    const sheet = await findKeptSheet({ payload: context.payload, number })
    if (sheet?.kind !== SLUGS.facilities) return { fault: 'gone' }
    const { answer, faults } = answerOf(fields)
    if (faults.length > 0 || !answer)
      return { fault: 'invalid', params: { saisie: packForm(form) }, hash: optionId(option) }
    const end = await answerHold({ ...context, thread: option, facility: sheet.id, answer })
    if (!end) return { info: answer.kind === 'accept' ? 'accepted' : 'refused' }
    return {
      fault: end.fault === 'refused' ? 'refused' : end.fault === 'gone' ? 'gone' : 'already',
      hash: optionId(option),
    }
  },
})
