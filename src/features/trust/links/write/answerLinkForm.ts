import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { linkListPath, replacePath, stateOfFilter } from '../linkPaths'
import { replaceLink } from './replaceLink'
import { treatLink } from './treatLink'

const linkForm = formFields(
  z.object({
    id: z.string().min(1).max(64),
    action: z.enum(['ignore', 'restore', 'again', 'replace']),
    from: z.string().max(20).optional(),
    why: typedWords(300),
    to: typedWords(2000),
  }),
)

/** Answers the forms on links: back to the list, or to the page of the replacement with why not. */
export const answerLinkForm = memberForm({
  schema: linkForm,
  back: (_list: string, form) => linkListPath(stateOfFilter(form.get('from'))),
  gesture: () => 'traiter un lien externe',
  async act(context, { id, action, why, to }) {
    if (action !== 'replace') {
      const fault = await treatLink(context, { id, action, why })
      return fault ? { fault } : { info: action }
    }
    const fault = await replaceLink(context, { id, to })
    if (fault === 'invalid') return { fault, path: replacePath(id), params: { par: to } }
    return fault ? { fault } : { info: action }
  },
})
