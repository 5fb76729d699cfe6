import type { Payload, Where } from 'payload'
import { ANSWERED_KINDS, type AnsweredKind, isAnsweredKind } from '@/domain/sheet/sheetKinds'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import { type ProposalLine, readProposalLines } from '@/domain/sheetEditing/ProposalLine'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { isSensitive } from '@/domain/sheetEditing/splitSensitive'
import { withPlacedPoint } from '@/domain/sheetEditing/withPlacedPoint'
import { SLUGS } from '@/domain/slugs'
import { formFieldsOf } from '@/features/registry'
import type { Proposal } from '@/payload-types'
import { readPublished, type StoredSheet } from './readPublished'

/** A line with what the sheet says today; `moved` when somebody changed the field since. */
export type ReadLine = ProposalLine & {
  spec: SheetField | null
  now: unknown
  moved: boolean
  /** Marked by an editor: nobody else accepts it. */
  sensitive: boolean
}
export type ReadProposal = {
  proposal: Proposal
  collection: AnsweredKind
  stored: StoredSheet | null
  lines: ReadLine[]
}

const MOST = 100

/**
 * The changes that wait, or were last answered, with what their sheets say today: two or three reads for all of them. The last
 * first, as many as a page holds; or `all` of them, the oldest first.
 */
export async function findProposals(
  payload: Payload,
  where: Where,
  which: 'last' | 'all' = 'last',
): Promise<ReadProposal[]> {
  const { docs } = await payload.find({
    collection: SLUGS.proposals,
    where: { and: [{ kind: { equals: 'change' } }, where] },
    sort: which === 'all' ? ['createdAt', 'id'] : '-createdAt',
    depth: 0,
    limit: which === 'all' ? 0 : MOST,
    pagination: false,
    overrideAccess: true,
  })
  const sheets = await sheetsOf(payload, docs)
  return docs.flatMap((proposal) => {
    const { sheet } = proposal
    if (!isAnsweredKind(sheet)) return []
    return readProposal(proposal, sheet, sheets.get(proposal.sheetId ?? '') ?? null)
  })
}

/** One change of an id with what its sheet says now; `null` when there is none. */
export async function findProposal(payload: Payload, id: string): Promise<ReadProposal | null> {
  const [found] = await findProposals(payload, { id: { equals: id } })
  if (!found) return null
  const stored = await readPublished({
    payload,
    collection: found.collection,
    id: found.proposal.sheetId ?? '',
  })
  return readProposal(found.proposal, found.collection, stored)
}

function readProposal(
  proposal: Proposal,
  collection: AnsweredKind,
  stored: StoredSheet | null,
): ReadProposal {
  const lines = readProposalLines(proposal.lines).map((line): ReadLine => {
    const spec = formFieldsOf(collection).find(({ name }) => name === line.field) ?? null
    if (!spec || !stored) return { ...line, spec, now: null, moved: false, sensitive: !spec }
    const now = fieldValue(spec, stored[spec.name])
    const moved = !sameValue(spec, now, line.before) && !sameValue(spec, now, line.after)
    return { ...line, spec, now, moved, sensitive: isSensitive(spec, stored) }
  })
  return { proposal, collection, stored, lines }
}

async function sheetsOf(payload: Payload, proposals: readonly Proposal[]): Promise<Map<string, StoredSheet>> {
  const found = await Promise.all(
    ANSWERED_KINDS.map(async (collection) => {
      const ids = proposals.filter(({ sheet }) => sheet === collection).map(({ sheetId }) => sheetId ?? '')
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
        draft: false,
        depth: 0,
        limit: ids.length,
        pagination: false,
        select: { internalNote: false },
        overrideAccess: true,
      })
      return docs.map((sheet): [string, StoredSheet] => [sheet.id, withPlacedPoint({ ...sheet })])
    }),
  )
  return new Map(found.flat())
}
