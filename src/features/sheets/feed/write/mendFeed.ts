import type { Payload } from 'payload'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { feedChanges } from '../read/feedChanges'
import { applyFeed } from './applyFeed'

/**
 * Brings the feed in line with one page of what is published: what a process that died, or two that raced, left behind, and every
 * sheet of a base that had no feed yet.
 */
export async function mendFeed(payload: Payload, sheets: readonly ExpectedSheet[]): Promise<void> {
  const stale = (await feedChanges(payload, sheets)).map(({ entry }) => entry)
  for (const [collection, page] of byCollection(stale)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: page.map(({ id }) => id) } },
      depth: 0,
      limit: page.length,
      pagination: false,
      select: { number: true },
      overrideAccess: true,
    })
    const numbers = new Map(docs.map(({ id, number }) => [id, number]))
    await applyFeed(
      payload,
      page.map(({ id, publicId, revisions }) => ({
        collection,
        publicId,
        number: numbers.get(id) ?? '',
        revisions,
        facts: null,
      })),
    )
  }
}

function byCollection(sheets: readonly ExpectedSheet[]): Map<SheetKind, ExpectedSheet[]> {
  const groups = new Map<SheetKind, ExpectedSheet[]>()
  // What is published elsewhere has no line in the feed of what is published here.
  for (const sheet of sheets)
    if (isSheetKind(sheet.collection))
      groups.set(sheet.collection, [...(groups.get(sheet.collection) ?? []), sheet])
  return groups
}
