import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { nationalDeskPath, readNationalList } from '../nationalLists'
import { decideNational } from './decideNational'
import { moveNationalSheet } from './moveNationalSheet'
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
      /** Of one local sheet alone. */
      fiche: z.string().max(20).default(''),
    }),
  )

const isDecision = (act: string): act is (typeof DECISIONS)[number] => DECISIONS.some((each) => each === act)

/** Answers the buttons of a national change and of each of its local sheets: back to its list, where the next one is open; where nothing was done, to the change itself. */
export const answerNationalForm = memberForm({
  schema: formSchema,
  back: (_: undefined, form) => nationalDeskPath(readNationalList(form.get('liste'))),
  gesture: () => 'traiter un changement national',
  async act(context, { id, act, to, fiche }, { form }) {
    const list = readNationalList(form.get('liste'))
    if (fiche && !isDecision(act)) {
      const end = await moveNationalSheet({ ...context, id, sheet: fiche, work: act })
      if ('fault' in end) return { fault: end.fault, path: nationalDeskPath(list, { id }) }
      // The others of the change first; with its last one, the next change.
      return end.isSettled
        ? { info: 'done', hash: 'changement' }
        : { info: 'sheet', path: nationalDeskPath(list, { id }), hash: 'changement-locales' }
    }
    const fault = isDecision(act)
      ? await decideNational({ ...context, id, decision: act, to })
      : await moveNationalWork({ ...context, id, work: act })
    return fault ? { fault, path: nationalDeskPath(list, { id }) } : { info: act, hash: 'changement' }
  },
})
