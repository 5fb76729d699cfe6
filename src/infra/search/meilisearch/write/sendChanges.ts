import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '../../SearchDocument'
import { indexUid, nextIndexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { toStoredDocument } from '../toStoredDocument'
import type { Change, Changes } from './Changes'
import { exists } from './exists'
import { heldVersions } from './heldVersions'
import { noteRemovals } from './removals'
import { inBatches } from './sendDocuments'
import { sendWrite } from './sendWrite'
import type { Underway } from './Underway'

type Sorted = { newer: SearchDocument[]; gone: string[] }

/**
 * Sends what waits: one request of removals and one of documents an index (more where there are many), those without effect left
 * out: an older version than the one held, and the removal of what an index never held. Gives the tasks to wait for.
 * @throws Error of the engine's code `index_not_found` where an index is missing.
 */
export async function sendChanges(
  context: MeilisearchContext,
  changes: Changes,
  underway: Underway,
): Promise<number[]> {
  const tasks = await Promise.all(
    READER_CLASSES.map((readerClass) =>
      sendToIndex({ context, readerClass, underway, by: changes }, changes.byClass[readerClass]),
    ),
  )
  return tasks.flat()
}

type Sending = { context: MeilisearchContext; readerClass: ReaderClass; underway: Underway; by: object }

async function sendToIndex(sending: Sending, changes: ReadonlyMap<string, Change>): Promise<number[]> {
  const { context, readerClass, underway, by } = sending
  const index = context.writer.index(indexUid(context.prefix, readerClass))
  const tasks: number[] = []
  for (const batch of inBatches([...changes])) {
    const { newer, gone } = await sort(sending, index.uid, batch)
    await noteForRebuild(sending, batch)
    // First: what readers may no longer find.
    if (gone.length > 0) tasks.push(await sendWrite(() => index.deleteDocuments(gone)))
    underway.note(index.uid, { versions: gone.map((id) => [id, null]), by })
    if (newer.length === 0) continue
    const writtenAt = Date.now()
    const stored = newer.map((document) => toStoredDocument(document, writtenAt))
    tasks.push(await sendWrite(() => index.addDocuments(stored)))
    underway.note(index.uid, { versions: newer.map(({ id, version }) => [id, version]), by })
  }
  return tasks
}

async function sort(
  { context, underway }: Sending,
  uid: string,
  batch: readonly [string, Change][],
): Promise<Sorted> {
  const held = await heldVersions(
    context,
    uid,
    batch.map(([id]) => id),
  )
  const versionOf = (id: string): number | null => {
    const sent = underway.of(uid, id)
    return sent === undefined ? (held.get(id) ?? null) : sent
  }
  return {
    newer: batch.flatMap(([id, change]) => {
      if (change.document === null) return []
      const known = change.anew ? null : versionOf(id)
      return known !== null && known > change.document.version ? [] : [change.document]
    }),
    gone: batch.flatMap(([id, { document }]) => (document === null && versionOf(id) !== null ? [id] : [])),
  }
}

/** A rebuild that is running, here or in another process, may already have read what is removed now. */
async function noteForRebuild(
  { context, readerClass }: Sending,
  batch: readonly [string, Change][],
): Promise<void> {
  const removed = batch.flatMap(([id, { document }]) => (document === null ? [id] : []))
  if (removed.length > 0 && (await exists(context, nextIndexUid(context.prefix, readerClass))))
    await noteRemovals(context, readerClass, removed, Date.now())
}
