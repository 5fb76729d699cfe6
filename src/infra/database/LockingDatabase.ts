import Database from 'libsql'

const BOUNDARY = /^\s*(?:begin|commit|end|rollback)\b/i
const WRITE =
  /^\s*(?:insert|update|delete|replace|create|drop|alter|with\b[^]*\b(?:insert|update|delete)\b)/i

type Statement = Database.Statement<unknown[]>

/**
 * SQLite's file, which takes the lock before it prepares to write. libsql never resets a statement that was refused the lock: left
 * so, it counts as a write under way, and SQLite commits nothing that follows, acknowledged or not, for as long as it lives.
 */
export class LockingDatabase extends Database {
  override prepare(sql: string): Statement {
    const statement: Statement = super.prepare(sql)
    if (BOUNDARY.test(sql)) statement.run = () => this.#bound(sql)
    else if (WRITE.test(sql)) this.#lockFor(statement)
    return statement
  }

  /** `exec` leaves no statement behind, refused or not. */
  #bound(sql: string): Database.RunResult {
    this.exec(sql)
    return { changes: 0, lastInsertRowid: 0 }
  }

  #lockFor(statement: Statement): void {
    const [run, all] = [statement.run.bind(statement), statement.all.bind(statement)]
    statement.run = (...values) => this.#write(() => run(...values))
    statement.all = (...values) => this.#write(() => all(...values))
  }

  #write<T>(work: () => T): T {
    if (this.inTransaction) return work()
    this.exec('BEGIN IMMEDIATE')
    try {
      const done = work()
      this.exec('COMMIT')
      return done
    } catch (error) {
      // SQLite has already rolled back by itself after some errors (disk full).
      if (this.inTransaction) this.exec('ROLLBACK')
      throw error
    }
  }
}
