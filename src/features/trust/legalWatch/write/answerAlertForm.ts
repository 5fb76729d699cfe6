import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { stateOfFilter, watchListPath } from '../watchPaths'
import { treatAlert } from './treatAlert'

const alertForm = formFields(
  z.object({
    id: z.string().min(1).max(64),
    action: z.enum(['todo', 'doing', 'done', 'rejected']),
    from: z.string().max(20).optional(),
    note: typedWords(1000),
  }),
)

/** Answers the forms of the legal watch: back to the list where the alert stood. */
export const answerAlertForm = memberForm({
  schema: alertForm,
  back: (_list: string, form) => watchListPath(stateOfFilter(form.get('from'))),
  gesture: () => 'traiter une alerte juridique',
  async act(context, { id, action, note }) {
    const fault = await treatAlert(context, { id, state: action, note })
    return fault ? { fault } : { info: action }
  },
})
