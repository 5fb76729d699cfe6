import { setTimeout as wait } from 'node:timers/promises'
import { callMeilisearch, isRefused, isUnavailable } from '../callMeilisearch'

const RETRY_DELAYS_MS = [150, 400, 1_000]

/**
 * Sends a write and gives its task. A write that threw may be sent again (same ids, same end); one that was accepted is
 * never sent again, only waited for. @throws SearchUnavailable after the last try, or at once where our key is refused.
 */
export async function sendWrite(write: () => Promise<{ taskUid: number }>): Promise<number> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      const { taskUid } = await callMeilisearch(write)
      return taskUid
    } catch (error) {
      if (!isUnavailable(error) || isRefused(error)) throw error
      await wait(delay)
    }
  }
  const { taskUid } = await callMeilisearch(write)
  return taskUid
}
