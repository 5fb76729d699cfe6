import type { MeilisearchContext } from '../MeilisearchContext'
import { sendWrite } from './sendWrite'
import { waitForTasks } from './waitForTasks'

/** Deletes indexes, and waits until they are gone; those that are not there are no error. */
export async function deleteIndexes(context: MeilisearchContext, uids: readonly string[]): Promise<void> {
  const tasks = await Promise.all(uids.map((uid) => sendWrite(() => context.writer.deleteIndex(uid))))
  await waitForTasks(context, tasks, { accept: ['index_not_found'] })
}
