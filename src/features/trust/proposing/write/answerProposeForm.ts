import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { kindOfNature, proposePath } from '../newSheetPaths'
import { proposeNewSheet } from './proposeNewSheet'
import { dropTyped, findTyped } from './typedSheets'

/** Names of the form itself, not of what is typed in it. */
const OWN = new Set(['nature', 'action'])
/** Of a text; none that is right is as long. */
const LONGEST = 12_000

const text = z.string().transform((typed) => typed.slice(0, LONGEST))
const formSchema = anyForm
  .transform((form) => ({ nature: form.get('nature'), action: form.get('action'), typed: typedIn(form) }))
  .pipe(
    z.object({
      nature: z.string().nullable(),
      action: z.enum(['compare', 'send', 'drop']).catch('compare'),
      typed: z.record(z.string(), z.union([text, z.array(text)])),
    }),
  )

/**
 * Answers the forms of `/proposer`: `action` compares what is typed with what exists and sends it where nothing is like it
 * (`compare`), sends what was compared (`send`), or forgets it (`drop`).
 */
export const answerProposeForm = memberForm({
  schema: formSchema,
  back: (_, form) => proposePath(kindOfNature(form.get('nature'))),
  gesture: () => 'proposer une fiche',
  async act(context, { nature, action, typed: sent }) {
    const kind = kindOfNature(nature)
    const owner = { payload: context.payload, userId: context.actor.id, kind }
    if (action === 'drop') {
      await dropTyped(owner)
      return { info: 'dropped' }
    }
    const compared = action === 'send'
    const typed = compared ? await findTyped(owner) : sent
    const proposed = await proposeNewSheet({ ...context, kind, typed, compared })
    if (proposed.fault === 'refused') return { path: '/proposer', fault: 'refused' }
    if (proposed.fault) return { fault: proposed.fault }
    return proposed.next === 'sent' ? { path: '/proposer', info: 'sent' } : { params: { etape: 'comparer' } }
  },
})

/** One text a name, a list where the name comes again. */
function typedIn(form: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(form.keys())].filter((name) => !OWN.has(name)).slice(0, 40)
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}
