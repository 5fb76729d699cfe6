import { processWide } from './processWide'

const queues = processWide('turns', () => new Map<string, Promise<unknown>>())

/**
 * Does a work once all that this process was asked for before under the same name have ended, well or not. Other processes know nothing of
 * it: what must hold between them is the database's to hold.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve()
  const mine = before.then(work)
  const ended = mine.catch(() => undefined)
  queues.set(name, ended)
  try {
    return await mine
  } finally {
    if (queues.get(name) === ended) queues.delete(name)
  }
}
