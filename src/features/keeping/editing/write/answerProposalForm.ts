import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { decideProposal } from './decideProposal'

const takeSchema = z.enum(['accept', 'refuse'])
const formSchema = anyForm
  .transform((form) => ({
    ...Object.fromEntries(form),
    // Each line that the page let this person decide.
    lines: form.getAll('line').map((field) => ({
      field,
      take: form.get(`take.${field}`),
      seen: form.get(`seen.${field}`) ?? '',
    })),
  }))
  .pipe(
    z.object({
      id: z.string().min(1).max(64),
      answer: typedWords(500),
      all: takeSchema.optional(),
      lines: z.array(
        z.object({ field: z.string(), take: takeSchema.nullable().catch(null), seen: z.string() }),
      ),
    }),
  )

/** Answers the form of a proposal, all lines at once or line by line: back to the list of this path, with what was done or why not. */
export const answerProposalForm = memberForm({
  schema: formSchema,
  back: (list: string) => list,
  gesture: () => 'répondre à une proposition',
  async act(context, { id, answer, all, lines }) {
    const decisions = Object.fromEntries(
      lines.flatMap(({ field, seen, ...line }) => {
        const take = all ?? line.take
        return take ? [[field, { take, seen }] as const] : []
      }),
    )
    const fault = await decideProposal({ ...context, id, answer, decisions })
    return fault ? { fault } : { info: 'decided' }
  },
})
