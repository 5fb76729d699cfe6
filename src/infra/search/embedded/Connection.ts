import Database from 'libsql'
import { orReset } from '../../database/orReset'

type Value = string | number | null
export type Row = readonly Value[]

/** While a file is opened, which may write its tables; later on writers wait by `whileBusy`, which stops nobody else. */
const BUSY_TIMEOUT_MS = 10_000
const CACHE_KIB = 32_768

/** One open SQLite file: statements prepared once, rows read whole, so that no statement stays open behind a lock. */
export class Connection {
  readonly #database: InstanceType<typeof Database>
  readonly #statements = new Map<string, Database.Statement<unknown[]>>()

  constructor(path: string) {
    this.#database = new Database(path)
    this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec(`PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${CACHE_KIB}`)
  }

  /** From now on a lock that another process holds is refused at once. */
  stopWaiting(): void {
    this.#database.exec('PRAGMA busy_timeout = 0')
  }

  exec(sql: string): void {
    this.#database.exec(sql)
  }

  run(sql: string, ...values: Value[]): void {
    this.#prepare(sql).run(...values)
  }

  rows(sql: string, ...values: Value[]): Row[] {
    // The driver answers `unknown`; in raw mode each row is an array of SQLite values.
    const statement = this.#prepare(sql)
    return orReset(statement, () => statement.all(...values)) as Row[]
  }

  row(sql: string, ...values: Value[]): Row | undefined {
    return this.rows(sql, ...values)[0]
  }

  /** Runs synchronous work in one transaction: everything or nothing, and one snapshot for what is read. */
  transaction<T>(mode: 'read' | 'write', work: () => T): T {
    this.#database.exec(mode === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      this.#rollBack()
      throw error
    }
  }

  /** Statements keep the tables that they name: forget them before tables are dropped. */
  forgetStatements(): void {
    this.#statements.clear()
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #rollBack(): void {
    // SQLite has already rolled back by itself after some errors (disk full, corruption).
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
  }

  #prepare(sql: string): Database.Statement<unknown[]> {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare<unknown[]>(sql)
    const ready = statement.reader ? statement.raw() : statement
    this.#statements.set(sql, ready)
    return ready
  }
}
