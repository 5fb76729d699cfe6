import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { processWide } from '../processWide'

/** How long a writer waits for another process's, in milliseconds. */
const PATIENCE = 10_000
const LONGEST_PAUSE = 50

const patience = processWide('patience', () => new AsyncLocalStorage<number>())

/** Runs `work`, whose writes wait for another process's no longer than this many milliseconds; 0: not at all. */
export function withPatience<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  return patience.run(milliseconds, work)
}

/**
 * Does a work of SQLite again until another process lets go of the lock. SQLite's own waiting (`busy_timeout`) would stop the
 * whole process, its readers included. @throws SQLITE_BUSY when patience is over.
 */
export async function whileBusy<T>(work: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + (patience.getStore() ?? PATIENCE)
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() + pause > until) throw error
    }
    await wait(pause)
  }
}

/** Whether another process holds what this one asked for: `SQLITE_BUSY` and its kinds, as they are or as the cause of another error. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')) return true
  return isBusy(error.cause)
}
