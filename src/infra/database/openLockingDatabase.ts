import Database from 'libsql'
import { beginWrite } from './beginWrite'
import { orReset } from './orReset'

const BOUNDARY = /^\s*(?:begin|commit|end|rollback)\b/i
const WRITE =
  /^\s*(?:insert|update|delete|replace|create|drop|alter|with\b[\s\S]*\b(?:insert|update|delete)\b)/i

type Base = Database.Database
type Statement = Database.Statement<unknown[]>

/**
 * Opens a SQLite file that takes the lock before it prepares to write. libsql never resets a statement that was refused the lock (`orReset`):
 * left so, it counts as a write under way, and SQLite commits nothing that follows, acknowledged or not, for as long as it lives.
 */
export function openLockingDatabase(path: string): Base {
  const database: Base = new Database(path)
  const prepare = database.prepare.bind(database)
  const prepareLocking = (sql: string): Statement => {
    const statement: Statement = prepare(sql)
    if (BOUNDARY.test(sql)) statement.run = () => bound(database, sql)
    else if (WRITE.test(sql)) lockFor(database, statement)
    else resetWhenRefused(statement)
    return statement
  }
  // The driver's own type varies with the parameters, which nobody gives here.
  database.prepare = prepareLocking as Base['prepare']
  return database
}

/** `exec` leaves no statement behind, refused or not. */
function bound(database: Base, sql: string): Database.RunResult {
  database.exec(sql)
  return { changes: 0, lastInsertRowid: 0 }
}

function resetWhenRefused(statement: Statement): void {
  const [run, all] = [statement.run.bind(statement), statement.all.bind(statement)]
  statement.run = (...values) => orReset(statement, () => run(...values))
  statement.all = (...values) => orReset(statement, () => all(...values))
}

function lockFor(database: Base, statement: Statement): void {
  const [run, all] = [statement.run.bind(statement), statement.all.bind(statement)]
  statement.run = (...values) => write(database, () => run(...values))
  statement.all = (...values) => write(database, () => all(...values))
}

function write<T>(database: Base, work: () => T): T {
  if (database.inTransaction) return work()
  beginWrite(database)
  try {
    const done = work()
    database.exec('COMMIT')
    return done
  } catch (error) {
    // SQLite has already rolled back by itself after some errors (disk full).
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
