import { setTimeout as wait } from 'node:timers/promises'
import type { Task } from 'meilisearch'
import { SearchUnavailable } from '@/errors'
import { callMeilisearch, isRefused, isUnavailable } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'

type WaitOptions = {
  /** Error codes of failed tasks that are what was wanted anyway. */
  accept?: readonly string[]
  /** Milliseconds in all, a restart of the engine included. */
  timeoutMs?: number
  /** Tells by another way that what the tasks do is done, for those that our key does not see. */
  isDone?: () => Promise<boolean>
}

const FIRST_POLL_MS = 40
const SLOWEST_POLL_MS = 150
/** Past this, what is waited for is long: it is asked for less often. */
const LONG_MS = 10_000
const LONG_POLL_MS = 1_000
/** The engine lists 20 tasks unless told; uids go in the address, so many are asked for in slices. */
const TASKS_A_REQUEST = 200

const isOver = (task: Task) => task.status !== 'enqueued' && task.status !== 'processing'

/** Refuses a task that is over without having succeeded: the client resolves on failed tasks too. @throws Error with the engine's code. */
export function assertSucceeded(
  task: Pick<Task, 'uid' | 'type' | 'status' | 'error'>,
  accept: readonly string[] = [],
): void {
  if (task.status === 'succeeded') return
  const code = task.error?.code ?? task.status
  if (accept.includes(code)) return
  throw new Error(`Meilisearch task ${task.uid} (${task.type}) ${task.status}: ${code}`, {
    cause: task.error,
  })
}

async function readTasks({ writer }: MeilisearchContext, uids: number[]): Promise<Task[]> {
  const slice = uids.slice(0, TASKS_A_REQUEST)
  const answer = await callMeilisearch(() => writer.tasks.getTasks({ uids: slice, limit: slice.length }))
  return answer.results
}

/**
 * Waits until all these tasks are over, through restarts of the engine: queued tasks survive them.
 * @throws SearchUnavailable past the time limit, Error when a task failed.
 */
export async function waitForTasks(
  context: MeilisearchContext,
  uids: readonly number[],
  { accept = [], timeoutMs = 60_000, isDone }: WaitOptions = {},
): Promise<void> {
  const pending = new Set(uids)
  const started = performance.now()
  const deadline = started + timeoutMs
  let delay = FIRST_POLL_MS
  while (pending.size > 0) {
    const later =
      <T>(fallback: T) =>
      (error: unknown): T => {
        if (!isUnavailable(error) || isRefused(error) || performance.now() > deadline) throw error
        return fallback
      }
    const tasks = await readTasks(context, [...pending]).catch(later<Task[]>([]))
    for (const task of tasks.filter(isOver)) {
      assertSucceeded(task, accept)
      pending.delete(task.uid)
    }
    if (pending.size === 0 || (await isDone?.().catch(later(false)))) return
    if (performance.now() > deadline) throw new SearchUnavailable('L’indexation prend trop de temps.')
    await wait(delay)
    delay = Math.min(delay * 1.25, performance.now() - started > LONG_MS ? LONG_POLL_MS : SLOWEST_POLL_MS)
  }
}
