import type Database from 'libsql'
import { beginWrite } from './beginWrite'

/** Rows of one table for one statement, each with its values in the order of the marks. */
export type RowInsert = { sql: string; rows: readonly (readonly (string | number | null)[])[] }

/**
 * Writes rows in one transaction, all of them or none. A statement is prepared once for all its rows: what libsql holds for one is
 * only given back when the garbage collector meets it.
 * @throws the driver's error.
 */
export function writeRows(database: Database.Database, inserts: readonly RowInsert[]): void {
  beginWrite(database)
  try {
    // Rows come table by table: one may name a row of a later statement. What names nobody is refused at the end.
    database.exec('PRAGMA defer_foreign_keys = ON')
    for (const { sql, rows } of inserts) {
      const statement = database.prepare(sql)
      for (const row of rows) statement.run([...row])
    }
    database.exec('COMMIT')
  } catch (error) {
    // SQLite has already rolled back by itself after some errors (disk full).
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
