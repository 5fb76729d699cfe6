import type { SearchDocument } from '../../SearchDocument'
import type { MeilisearchContext } from '../MeilisearchContext'
import { toStoredDocument } from '../toStoredDocument'
import { newerDocuments } from './newerDocuments'
import { sendWrite } from './sendWrite'

/** Documents a request: about 20 MB of long sheets, under the engine's 100 MB. */
export const BATCH_SIZE = 500

/** Cuts a list into batches. */
export function inBatches<T>(items: readonly T[], size = BATCH_SIZE): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Sends documents to an index, older versions left out. Gives the tasks to wait for. */
export async function sendDocuments(
  context: MeilisearchContext,
  uid: string,
  documents: readonly SearchDocument[],
): Promise<number[]> {
  const tasks: number[] = []
  for (const batch of inBatches(documents)) {
    const newer = await newerDocuments(context, uid, batch)
    if (newer.length === 0) continue
    const writtenAt = Date.now()
    const stored = newer.map((document) => toStoredDocument(document, writtenAt))
    tasks.push(await sendWrite(() => context.writer.index(uid).addDocuments(stored)))
  }
  return tasks
}
