import type { ProposalLine } from '@/domain/sheetEditing/ProposalLine'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { Editing } from '../Editing'

const MOST_A_DAY = 30

type Create = MemberContext & {
  editing: Pick<Editing, 'sheet' | 'collection' | 'stored'>
  lines: readonly Omit<ProposalLine, 'state'>[]
}

/** Stores a change that waits for those who own the sheet. Tells whether it did: a person proposes so much a day. */
export async function createProposal({ payload, actor, address, editing, lines }: Create): Promise<boolean> {
  const limit = { payload, key: `propose:${actor.id}`, limit: MOST_A_DAY, windowSeconds: 86_400 }
  if (!(await consumeRateLimit(limit)).allowed) return false
  const { sheet, collection, stored } = editing
  await payload.create({
    collection: SLUGS.proposals,
    data: {
      title: stored.name,
      kind: 'change',
      sheet: collection,
      sheetId: stored.id,
      sheetNumber: stored.number ?? '',
      baseUpdatedAt: stored.updatedAt,
      lines: lines.map((line) => ({
        ...line,
        before: line.before ?? null,
        after: line.after ?? null,
        state: 'waiting',
      })),
      author: actor.id,
      authorName: actor.name,
      state: 'waiting',
    },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  const detail = `${stored.number ?? ''}\u00a0: ${lines.map(({ label }) => label).join(', ')}`
  await recordTrace({ payload, actor, action: 'proposalMade', sheet, detail, address })
  return true
}
