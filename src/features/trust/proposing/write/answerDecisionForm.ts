import { z } from 'zod'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { newSheetsPath } from '../newSheetPaths'
import { decideNewSheet } from './decideNewSheet'

const words = typedWords(500)
const formSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('accept'),
    audience: z.enum(READER_CLASSES),
    state: z.enum(['published', 'draft']),
    manager: z.string().optional(),
    words,
  }),
  z.object({ action: z.literal('refuse'), words }),
])

/** Answers the editors' forms on the proposed sheet of an id: back to the list, or to the proposal with why not. */
export const answerDecisionForm = memberForm({
  schema: formFields(formSchema),
  back: (id: string) => newSheetsPath(id),
  gesture: () => 'décider d’une nouvelle fiche',
  async act(context, form, { params: id }) {
    const asked = { ...context, id, words: form.words }
    const fault = await (form.action === 'refuse'
      ? decideNewSheet({ ...asked, accept: false })
      : decideNewSheet({
          ...asked,
          accept: true,
          audience: form.audience,
          publish: form.state === 'published',
          manager: form.manager === '1',
        }))
    if (fault === 'gone') return { path: newSheetsPath(), fault }
    if (fault) return { fault }
    return { path: newSheetsPath(), info: form.action === 'accept' ? 'accepted' : 'declined' }
  },
})
