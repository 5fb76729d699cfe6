import { z } from 'zod'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { formFields } from '@/infra/http/formFields'
import { requestPath } from '../../requests/requestPaths'
import { answerExchange, type ExchangeAnswer } from './answerExchange'
import { endExchange } from './endExchange'

const id = z.string().max(64)
const fields = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['keep', 'withdraw']), echange: id }),
  z.object({ action: z.literal('accept'), echange: id, lieu: z.string().max(64).default('') }),
  z.object({
    action: z.literal('refuse'),
    echange: id,
    motif: z
      .enum(REFUSAL_REASONS.map(({ code }) => code))
      .nullable()
      .catch(null),
  }),
])
type Fields = z.infer<typeof fields>

/** Answers the forms of exchanges on the page of a request: a place that is kept, a request that is taken back, an answer to a neighbour. */
export const answerExchangeForm = memberForm({
  schema: formFields(fields),
  back: (request: string) => requestPath(request),
  gesture: (request) => `demande d’accueil ${request} : échange avec un voisin`,
  async act(context, asked, { params: request }): Promise<MemberEnd> {
    const said = await endOf(context, asked, request)
    if (said === 'refused') return { path: REFUSED_PATH }
    return { params: { voisins: said }, hash: 'chez-nos-voisins' }
  },
})

/** The code of what was done, or of why not. */
async function endOf(context: MemberContext, asked: Fields, request: string): Promise<string> {
  const { echange: exchange } = asked
  if (isEnd(asked)) {
    const isKept = asked.action === 'keep'
    const end = await endExchange({ ...context, request, exchange, isKept })
    return end.fault ?? (isKept ? 'kept' : 'withdrawn')
  }
  const answer = answerOf(asked)
  if (!answer) return 'invalid'
  const end = await answerExchange({ ...context, exchange, answer })
  return end.fault ?? (end.isHeard ? 'answered' : 'answerQueued')
}

const isEnd = (asked: Fields): boolean => asked.action === 'keep' || asked.action === 'withdraw'

/** `null` for a refusal without its reason. */
function answerOf(asked: Fields): ExchangeAnswer | null {
  if (asked.action === 'accept') return { facility: asked.lieu }
  return asked.action === 'refuse' && asked.motif ? { reason: asked.motif } : null
}
