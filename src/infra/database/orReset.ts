import type Database from 'libsql'

/**
 * Does the work of a statement that only reads, and resets it where it is refused or fails: libsql leaves it under way, and all that its
 * connection reads from then on is of that instant, with no write after it. @throws the error of the work.
 */
export function orReset<T>(statement: Database.Statement<unknown[]>, work: () => T): T {
  try {
    return work()
  } catch (error) {
    reset(statement)
    throw error
  }
}

function reset(statement: Database.Statement<unknown[]>): void {
  try {
    // One row, which `get` alone lets go of: `all` and `iterate` hold what they fail upon.
    statement.get()
  } catch {
    // Refused again: the collector ends it (`forgetLeftReads`).
  }
}
