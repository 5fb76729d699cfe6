import { z } from 'zod'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '../../SearchDocument'
import type { SearchLexicon } from '../../SearchLexicon'
import { apiErrorCode, callMeilisearch } from '../callMeilisearch'
import { indexSettings } from '../indexSettings'
import { indexUid, nextIndexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { toStoredDocument } from '../toStoredDocument'
import { catchUp } from './catchUp'
import { deleteIndexes } from './deleteIndexes'
import { ensureIndexes } from './ensureIndexes'
import { newestById } from './newerDocuments'
import { forgetRemovals } from './removals'
import { BATCH_SIZE } from './sendDocuments'
import { sendWrite } from './sendWrite'
import { swapIndexes } from './swapIndexes'
import { waitForTasks } from './waitForTasks'

type Documents = AsyncIterable<SearchDocument> | Iterable<SearchDocument>

const REBUILD_TIMEOUT_MS = 3_600_000

const statsSchema = z.object({ numberOfDocuments: z.number() })

/** Sends a whole stream without waiting between batches. Gives the number of ids sent and the tasks to wait for. */
async function fill(context: MeilisearchContext, uid: string, documents: Documents, writtenAt: number) {
  const versions = new Map<string, number>()
  const tasks: number[] = []
  let batch: SearchDocument[] = []
  const flush = async () => {
    const stored = newestById(batch).map((document) => toStoredDocument(document, writtenAt))
    batch = []
    tasks.push(await sendWrite(() => context.writer.index(uid).addDocuments(stored)))
  }
  for await (const document of documents) {
    const known = versions.get(document.id)
    if (known !== undefined && known > document.version) continue
    versions.set(document.id, document.version)
    batch.push(document)
    if (batch.length >= BATCH_SIZE) await flush()
  }
  if (batch.length > 0) await flush()
  return { count: versions.size, tasks }
}

async function assertCount({ writer }: MeilisearchContext, uid: string, expected: number): Promise<void> {
  const stats = await callMeilisearch(() => writer.index(uid).getStats())
  const { numberOfDocuments } = statsSchema.parse(stats)
  if (numberOfDocuments !== expected) {
    throw new Error(`Rebuilt index ${uid} holds ${numberOfDocuments} of ${expected} documents`)
  }
}

/**
 * Fills new indexes beside those that are read, settings first, checks their counts and swaps the three at once. What was
 * written or removed meanwhile, by any process, is brought over before the swap, and again after it from the old indexes;
 * what clocks that disagree let through is left to the reconciler. Whatever happens, no index is left behind.
 * @returns the number of documents of each index as streamed
 */
export async function rebuildIndexes(
  context: MeilisearchContext,
  documents: Record<ReaderClass, Documents>,
): Promise<Record<ReaderClass, number>> {
  const lexicon = await ensureIndexes(context)
  const nextUids = READER_CLASSES.map((readerClass) => nextIndexUid(context.prefix, readerClass))
  await deleteIndexes(context, nextUids)
  try {
    const counts = await fillAndSwap(context, lexicon, documents)
    await deleteIndexes(context, nextUids)
    return counts
  } catch (error) {
    // In the engine's queue it comes after an exchange that was accepted: only the former indexes can be met under these names.
    await deleteIndexes(context, nextUids).catch(() => undefined)
    throw error
  }
}

async function fillAndSwap(
  context: MeilisearchContext,
  lexicon: SearchLexicon,
  documents: Record<ReaderClass, Documents>,
): Promise<Record<ReaderClass, number>> {
  const { prefix, writer } = context
  const since = Date.now()
  const live = (readerClass: ReaderClass) => indexUid(prefix, readerClass)
  const next = (readerClass: ReaderClass) => nextIndexUid(prefix, readerClass)
  const made = [await forgetRemovals(context, since)]
  for (const uid of READER_CLASSES.map(next)) {
    made.push(await sendWrite(() => writer.createIndex(uid, { primaryKey: 'id' })))
    made.push(await sendWrite(() => writer.index(uid).updateSettings(indexSettings(lexicon))))
  }
  // Before anything is read of the base: from then on, what is removed is noted because these indexes are there.
  await waitForTasks(context, made)
  const counts: Record<ReaderClass, number> = { public: 0, partners: 0, agents: 0 }
  const tasks: number[] = []
  for (const readerClass of READER_CLASSES) {
    const filled = await fill(context, next(readerClass), documents[readerClass], since)
    counts[readerClass] = filled.count
    tasks.push(...filled.tasks)
  }
  await waitForTasks(context, tasks, { timeoutMs: REBUILD_TIMEOUT_MS })
  for (const readerClass of READER_CLASSES) {
    await assertCount(context, next(readerClass), counts[readerClass])
    await catchUp(context, { readerClass, from: live(readerClass), to: next(readerClass), since })
  }
  await swapIndexes(
    context,
    READER_CLASSES.map((readerClass) => [live(readerClass), next(readerClass)]),
  )
  // The names are exchanged: the former indexes are now behind the names of the new ones.
  for (const readerClass of READER_CLASSES)
    await catchUp(context, { readerClass, from: next(readerClass), to: live(readerClass), since }).catch(
      (error: unknown) => {
        // Written for the last time long ago, it may be taken for a left-over by a process that starts: the exchange is done all the same.
        if (apiErrorCode(error) !== 'index_not_found') throw error
      },
    )
  return counts
}
