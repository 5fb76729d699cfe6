import type { Payload, Where } from 'payload'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { HistorySheet, SheetState } from '../HistorySheet'
import { toSheetState } from './toSheetState'

/** As many as the collections keep of one sheet. */
const MOST = 100

/** `savedAt`: ISO instant. */
export type SheetVersion = { id: string; savedAt: string; state: SheetState }

/** The published versions of a sheet, the last first; drafts and autosaves are not among them. `id` asks for one alone. */
export async function findVersions(
  payload: Payload,
  sheet: Pick<HistorySheet, 'kind' | 'id'>,
  id?: string,
): Promise<SheetVersion[]> {
  if (id !== undefined && !isDocumentId(id)) return []
  const where: Where = {
    and: [
      { parent: { equals: sheet.id } },
      { 'version._status': { equals: 'published' } },
      ...(id !== undefined ? [{ id: { equals: id } }] : []),
    ],
  }
  const query = {
    where,
    depth: 0,
    limit: id === undefined ? MOST : 1,
    pagination: false,
    sort: '-createdAt',
    overrideAccess: true,
  }
  const { docs } = await payload.findVersions({ ...query, collection: sheet.kind })
  return docs.map((doc) => ({
    id: String(doc.id),
    savedAt: doc.createdAt,
    state: toSheetState(doc.version),
  }))
}
