import type { ReaderClass } from '@/domain/ReaderClass'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { noteRemovals } from './removals'
import { BATCH_SIZE, inBatches } from './sendDocuments'
import { sendWrite } from './sendWrite'
import { waitForTasks } from './waitForTasks'

/** Removes ids from the indexes of these classes, and waits until they are gone. */
export async function removeDocuments(
  context: MeilisearchContext,
  ids: readonly string[],
  readerClasses: readonly ReaderClass[],
): Promise<void> {
  const { prefix, writer } = context
  const tasks: number[] = []
  for (const readerClass of readerClasses) {
    for (const batch of inBatches(ids, BATCH_SIZE)) {
      tasks.push(await noteRemovals(context, readerClass, batch, Date.now()))
      tasks.push(
        await sendWrite(() => writer.index(indexUid(prefix, readerClass)).deleteDocuments([...batch])),
      )
    }
  }
  await waitForTasks(context, tasks)
}
