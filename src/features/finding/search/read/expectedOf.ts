import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'

const NOWHERE = { public: null, partners: null, agents: null }

/** What the indexes must hold now of these sheets, whatever their state: nothing of those that are published no more. */
export async function expectedOf(
  payload: Payload,
  collection: SheetKind,
  rows: readonly { id: string; publicId: string }[],
): Promise<ExpectedSheet[]> {
  const { sheets } = await entryOf(collection).revisions(payload, {
    after: '',
    size: rows.length,
    among: rows.map(({ id }) => id),
  })
  const published = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  // A draft that was never published may have no public id yet: nobody can hold it.
  return rows
    .filter(({ publicId }) => publicId !== '')
    .map(({ id, publicId }) => published.get(id) ?? { collection, id, publicId, revisions: { ...NOWHERE } })
}
