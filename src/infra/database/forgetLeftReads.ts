import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type Database from 'libsql'
import { processLog } from '../log/processLog'

/** So many refusals in a row are no chance of two writers: what waits has waited a tenth of a second by then, and two seconds more each time after. */
const [FIRST, EVERY] = [7, 40]

const refusals = new WeakMap<Database.Database, number>()

/**
 * Told of a write that was refused the lock: where a connection is refused again and again because of what it read before, a statement that
 * nobody holds is still under way in it, which libsql ends when the garbage collector meets it, maybe much later. The collector is called.
 */
export function forgetLeftReads(database: Database.Database, error: unknown): void {
  const isStale = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY_SNAPSHOT'
  const count = isStale ? (refusals.get(database) ?? 0) + 1 : 0
  refusals.set(database, count)
  if (count % EVERY !== FIRST) return
  processLog.warn({ msg: 'A reading was left open in the database: memory is collected', refusals: count })
  collect()
}

function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
}
