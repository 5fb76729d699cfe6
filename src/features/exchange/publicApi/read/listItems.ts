import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { ApiItem } from '@/features/sheets/api/KindApi'
import { feedPage } from '@/features/sheets/feed/read/feedPage'
import { type ListParameters, toCursor } from './listParameters'
import { loadItems } from './loadItems'

/** A sheet that this reader could read, and may not any more: nothing is said of what it held. */
export type Tombstone = { number: string; id: string; withdrawnAt: string }

export type ItemList = {
  items: ApiItem[]
  withdrawn: Tombstone[]
  /** Of the next page; `null` on the last one. */
  nextCursor: string | null
  /** The `updatedSince` of the next delta; `null` for a reader who has nothing yet. */
  syncedUntil: string | null
}

/** One page of a collection for a class, in the order of changes; with `updatedSince`, what was withdrawn too. */
export async function listItems(
  payload: Payload,
  collection: SheetKind,
  readerClass: ReaderClass,
  { limit, updatedSince, after }: ListParameters,
): Promise<{ list: ItemList; lastChange: string | null }> {
  const deltas = after ? after.deltas : updatedSince !== null
  const { lines, hasMore } = await feedPage({
    payload,
    collection,
    readerClass,
    limit,
    since: updatedSince,
    after,
    withdrawn: deltas,
  })
  const found = await loadItems(collection, {
    payload,
    readerClass,
    field: 'publicId',
    values: lines.filter(({ listed }) => listed).map(({ publicId }) => publicId),
  })
  const items = new Map(found.map((item) => [item.id, item]))
  const last = lines.at(-1)
  return {
    list: {
      items: lines.flatMap(({ publicId }) => items.get(publicId) ?? []),
      withdrawn: deltas
        ? lines
            .filter(({ publicId }) => !items.has(publicId))
            .map(({ publicId, number, changedAt }) => ({ number, id: publicId, withdrawnAt: changedAt }))
        : [],
      nextCursor: hasMore && last ? toCursor({ ...last, deltas }) : null,
      syncedUntil: last?.changedAt ?? after?.changedAt ?? updatedSince,
    },
    lastChange: last?.changedAt ?? null,
  }
}
