import type { Payload } from 'payload'
import { z } from 'zod'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { decideProposal, type LineDecision } from './decideProposal'

const formSchema = z.object({
  id: z.string().min(1).max(64),
  answer: z.string().max(500).default(''),
  all: z.enum(['accept', 'refuse']).optional(),
})
const takeSchema = z.enum(['accept', 'refuse'])

/** Answers the form of a proposal, all lines at once or line by line: back to the `list` it came from, with what was done or why not. */
export async function answerProposalForm(
  payload: Payload,
  request: Request,
  list: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = await memberContext(payload, request.headers, 'répondre à une proposition')
  if (!context) return seeOther(signInPath(list))
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(`${list}?erreur=invalid`)
  const { id, answer, all } = read.data
  const fault = await decideProposal({ ...context, id, answer, decisions: decisionsOf(form, all) })
  return seeOther(
    fault === 'refused'
      ? `/mes-fiches?erreur=refused`
      : `${list}?${fault ? `erreur=${fault}` : 'info=decided'}`,
  )
}

/** Each line that the page let this person answer (`line`), as chosen; those left for later are none. */
function decisionsOf(form: URLSearchParams, all: 'accept' | 'refuse' | undefined) {
  return Object.fromEntries(
    form.getAll('line').flatMap((field): [string, LineDecision][] => {
      const take = takeSchema.safeParse(all ?? form.get(`take.${field}`))
      return take.success ? [[field, { take: take.data, seen: form.get(`seen.${field}`) ?? '' }]] : []
    }),
  )
}
