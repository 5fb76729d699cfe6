import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { nationalDeskPath, readNationalList } from '../nationalLists'
import { decideNational } from './decideNational'
import { moveNationalWork } from './moveNationalWork'

const WORKS = ['todo', 'doing', 'done', 'noEffect'] as const
const DECISIONS = ['keep', 'hide', 'redirect'] as const

const formSchema = anyForm
  .transform((form) => Object.fromEntries(form))
  .pipe(
    z.object({
      id: z.string().min(1).max(64),
      act: z.enum([...WORKS, ...DECISIONS]),
      to: z.string().max(20).default(''),
    }),
  )

const isDecision = (act: string): act is (typeof DECISIONS)[number] => DECISIONS.some((each) => each === act)

/** Answers the buttons of a national change: back to its list, where the next one is open; where nothing was done, to the change itself. */
export const answerNationalForm = memberForm({
  schema: formSchema,
  back: (_: undefined, form) => nationalDeskPath(readNationalList(form.get('liste'))),
  gesture: () => 'traiter un changement national',
  async act(context, { id, act, to }, { form }) {
    const fault = isDecision(act)
      ? await decideNational({ ...context, id, decision: act, to })
      : await moveNationalWork({ ...context, id, work: act })
    const list = readNationalList(form.get('liste'))
    return fault ? { fault, path: nationalDeskPath(list, { id }) } : { info: act, hash: 'changement' }
  },
})
