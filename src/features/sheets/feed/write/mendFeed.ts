import type { Payload } from 'payload'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { giveWay } from '@/infra/breathe'
import { leanDocuments } from '@/infra/database/leanDocuments'
import { slicesOf } from '@/infra/slicesOf'
import { feedChanges } from '../read/feedChanges'
import { applyFeed } from './applyFeed'

/** Numbers are read, and rows written, for so many at a time. */
const WRITTEN = 10

/**
 * Brings the feed in line with one page of what is published: what a process that died, or two that raced, left behind, and every
 * sheet of a base that had no feed yet.
 */
export async function mendFeed(payload: Payload, sheets: readonly ExpectedSheet[]): Promise<void> {
  const stale = (await feedChanges(payload, sheets)).map(({ entry }) => entry)
  for (const [collection, page] of byCollection(stale))
    for (const some of slicesOf(page, WRITTEN)) {
      await giveWay()
      await write(payload, collection, some)
    }
}

async function write(
  payload: Payload,
  collection: SheetKind,
  sheets: readonly ExpectedSheet[],
): Promise<void> {
  const rows = await leanDocuments<{ id: string; number?: string | null }>(payload, {
    collection,
    fields: ['id', 'number'],
    published: false,
    among: { id: sheets.map(({ id }) => id) },
  })
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  await applyFeed(
    payload,
    sheets.map(({ id, publicId, revisions }) => ({
      collection,
      publicId,
      number: numbers.get(id) ?? '',
      revisions,
      facts: null,
    })),
  )
}

function byCollection(sheets: readonly ExpectedSheet[]): Map<SheetKind, ExpectedSheet[]> {
  const groups = new Map<SheetKind, ExpectedSheet[]>()
  // What is published elsewhere has no line in the feed of what is published here.
  for (const sheet of sheets)
    if (isSheetKind(sheet.collection))
      groups.set(sheet.collection, [...(groups.get(sheet.collection) ?? []), sheet])
  return groups
}
