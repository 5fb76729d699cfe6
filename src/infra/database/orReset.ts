import type Database from 'libsql'

/**
 * Does the work of a statement, and resets it where it is refused or fails: libsql leaves it under way, and all that its connection reads from
 * then on is of that instant, with no write after it. @throws the error of the work.
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
    // It begins anew, and makes no step.
    statement.iterate()
  } catch {
    // The base is closed, or the statement is of tables that are gone: nothing is left to read.
  }
}
