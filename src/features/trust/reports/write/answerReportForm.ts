import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { decideReport } from './decideReport'

const LONGEST = 500
const formSchema = z.object({
  group: z.string().min(1).max(200),
  action: z.enum(['inHand', 'corrected', 'notAnError']),
  elsewhere: z.literal('yes').optional(),
  answer: typedWords(LONGEST),
})

/** Answers the forms on reports, rights asked anew: back to the list of this path, with what was done or why not. */
export const answerReportForm = memberForm({
  schema: formFields(formSchema),
  back: (list: string) => list,
  gesture: (list) => `signalement ${list}`,
  async act(context, { group, action, answer, elsewhere }) {
    const asked = { group, verdict: action, answer, elsewhere: elsewhere === 'yes' }
    const fault = await decideReport({ ...context, ...asked })
    if (fault === 'untouched') return { fault, params: { groupe: group, reponse: answer }, hash: 'intacte' }
    return fault ? { fault } : { info: action }
  },
})
