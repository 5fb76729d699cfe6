import { z } from 'zod'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { sealWords } from '@/infra/auth/sealedWords'
import { isDocumentId } from '@/infra/database/isDocumentId'
import { anyForm } from '@/infra/http/formFields'
import { NEIGHBOURS_PATH, neighbourPath } from '../neighbourPaths'
import { giveKey, openExchange, revokeNeighbour, shareFacilities, suspendExchange } from './keepNeighbour'

const actionSchema = z.enum(['open', 'suspend', 'revoke', 'share', 'key'])
type Action = z.infer<typeof actionSchema>
type Kept = Awaited<ReturnType<typeof giveKey>>
type Asked = MemberContext & { id: string; form: URLSearchParams }

const MOST_SHARED = 2_000
const DONE = {
  open: 'opened',
  suspend: 'suspended',
  revoke: 'revoked',
  share: 'shared',
  key: 'keyGiven',
} as const

const ACTS: Record<Action, (asked: Asked) => Promise<Kept>> = {
  open: ({ form, ...one }) => openExchange({ ...one, keyId: form.get('keyId') ?? '' }),
  suspend: suspendExchange,
  revoke: revokeNeighbour,
  share: ({ form, ...one }) =>
    shareFacilities({
      ...one,
      sharesAll: form.get('sharesAll') === '1',
      shared: [...new Set(form.getAll('shared'))].filter(isDocumentId).slice(0, MOST_SHARED),
    }),
  key: ({ form, ...one }) => giveKey({ ...one, key: form.get('key')?.trim() || null }),
}

/** Answers the forms of the page of a neighbour. */
export const answerNeighbourForm = memberForm({
  schema: anyForm.refine((form) => actionSchema.safeParse(form.get('action')).success),
  back: (id: string) => neighbourPath(id),
  gesture: (id) => `département voisin ${id}`,
  async act(context, form, { params: id }): Promise<MemberEnd> {
    const action = actionSchema.parse(form.get('action'))
    const end = await ACTS[action]({ ...context, id, form })
    if (end === 'refused') return { path: REFUSED_PATH }
    if (end === 'gone') return { path: NEIGHBOURS_PATH, fault: 'gone' }
    if (end === null) return { info: DONE[action] }
    return end === 'moved' ? { fault: 'moved' } : { fault: 'unsent', params: { dit: sealWords(end.words) } }
  },
})
