import { z } from 'zod'
import { isEditor } from '@/access/roles'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { MOST_WORDS, urgentPath } from '../urgentPath'
import { announceChange } from './announceChange'

const schema = formFields(
  z.object({ words: typedWords(MOST_WORDS).pipe(z.string().min(1)), seen: z.string().max(80) }),
)

/** Answers the form with which an editor has a change told at once: back to its page, with what was done or why not. */
export const answerUrgentForm = memberForm({
  schema,
  back: (number: string) => urgentPath(number),
  gesture: (number) => `annoncer ${number}`,
  invalid: () => ({ fault: 'noWord' }),
  async act({ payload, actor, address }, { words, seen }, { params: number }) {
    if (!isEditor(actor)) return { fault: 'refused' }
    const fault = await announceChange({ payload, actor, address, number, words, seen })
    return fault ? { fault } : { info: 'announced' }
  },
})
