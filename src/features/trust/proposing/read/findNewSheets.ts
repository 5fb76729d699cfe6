import type { Payload, Where } from 'payload'
import { NEW_SHEET_KINDS, type NewSheet, newSheetOf } from '@/domain/newSheets/newSheet'
import { readProposalLines } from '@/domain/sheetEditing/ProposalLine'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { Proposal } from '@/payload-types'

const PAGE = 20

export type NewSheetList = 'attente' | 'decidees'

/** The proposals of new sheets of one list of the editors' desk. */
function whereNewSheets(list: NewSheetList): Where {
  return {
    and: [
      { kind: { in: [...NEW_SHEET_KINDS] } },
      { state: list === 'attente' ? { equals: 'waiting' } : { in: ['accepted', 'refused'] } },
    ],
  }
}

/** How many new sheets wait for an editor. */
export async function countNewSheets(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.proposals,
    where: whereNewSheets('attente'),
    overrideAccess: true,
  })
  return totalDocs
}

/** A page of a list, the oldest first where they wait. For editors alone: the caller checks. */
export async function listNewSheets(
  payload: Payload,
  list: NewSheetList,
  page: number,
  size = PAGE,
): Promise<{ rows: Proposal[]; pages: number }> {
  const { docs, totalPages } = await payload.find({
    collection: SLUGS.proposals,
    where: whereNewSheets(list),
    sort: list === 'attente' ? 'createdAt' : '-decidedAt',
    depth: 0,
    limit: size,
    page,
    overrideAccess: true,
  })
  return { rows: docs, pages: totalPages }
}

/** A proposal of a new sheet with what it asks for, `null` when there is none of this id. For editors alone: the caller checks. */
export async function findNewSheet(
  payload: Payload,
  id: string,
): Promise<{ row: Proposal; sheet: NewSheet } | null> {
  if (!isDocumentId(id)) return null
  const { docs } = await payload.find({
    collection: SLUGS.proposals,
    where: { and: [{ id: { equals: id } }, { kind: { in: [...NEW_SHEET_KINDS] } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [row] = docs
  const sheet = row ? newSheetOf(row.kind, readProposalLines(row.lines)) : null
  return row && sheet ? { row, sheet } : null
}
