import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

const SNAPSHOT = 'repere.db'
const BUSY_TIMEOUT_MS = 10_000

/** Copies a base in use, whole and consistent, beside its writers. */
export function saveSqlite(file: string, folder: string): void {
  const database = new Database(file)
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.prepare('VACUUM INTO ?').run(join(folder, SNAPSHOT))
  } finally {
    database.close()
  }
}

/** True when the file holds people or sheets. */
export function sqliteHoldsContent(file: string): boolean {
  if (!existsSync(file)) return false
  const database = new Database(file, { readonly: true })
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('users', 'schemes')")
      .all()
    return (
      tables.length > 0 &&
      database.prepare('SELECT 1 FROM users UNION SELECT 1 FROM schemes').all().length > 0
    )
  } finally {
    database.close()
  }
}

/** Puts a saved base in place; the one that was there is kept beside it under `.avant-restauration`. */
export function restoreSqlite(folder: string, file: string): void {
  const beside = `${file}.restauration`
  copyFileSync(join(folder, SNAPSHOT), beside)
  if (existsSync(file)) {
    absorbLog(file)
    renameSync(file, `${file}.avant-restauration`)
  }
  // A log of the former base would be replayed on the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  renameSync(beside, file)
}

function absorbLog(file: string): void {
  const database = new Database(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}
