import type Database from 'libsql'
import { forgetLeftReads } from './forgetLeftReads'

/** Begins a transaction that holds the lock of writers. @throws SQLITE_BUSY where another holds it. */
export function beginWrite(database: Database.Database): void {
  try {
    database.exec('BEGIN IMMEDIATE')
  } catch (error) {
    forgetLeftReads(database, error)
    throw error
  }
}
