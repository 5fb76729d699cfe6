import { type Client, Sqlite3Client } from '@libsql/client/sqlite3'
import { openLockingDatabase } from './openLockingDatabase'
import { whileBusy } from './whileBusy'
import { type RowInsert, writeRows } from './writeRows'

const JOURNAL_LIMIT = 64 * 1024 * 1024
/** Pages of 4 KiB: what a bulk import touches again and again is written back eight times less often than by default. */
const CHECKPOINT_EVERY = 8000
/** Pages kept in memory, in KiB: ids are random, so that a large base is written all over. */
const CACHE = 16_384

/** A client that also writes many rows in one transaction, each statement prepared once. */
export type RowClient = Client & { writeRows: (inserts: readonly RowInsert[]) => Promise<void> }

/** A client of the SQLite file at `path`, in WAL mode, whose writers wait for those of other processes without stopping this one. */
export async function openSqliteClient(path: string): Promise<RowClient> {
  const database = openLockingDatabase(path)
  const client = new Sqlite3Client(path, {}, database, 'number')
  const execute: Client['execute'] = client.execute.bind(client)
  const batch: Client['batch'] = client.batch.bind(client)
  // A statement alone and a batch are each done whole or not at all: they may be tried again. Nothing gives way between two of them: an
  // operation of the CMS is several, outside any transaction, and another request would read a row between its deletion and its
  // return. Long work gives way between its own steps (`breathe`).
  const waiting = Object.assign(client, {
    execute: (...args: Parameters<typeof execute>) => whileBusy(() => execute(...args)),
    batch: (...args: Parameters<typeof batch>) => whileBusy(() => batch(...args)),
    writeRows: (inserts: readonly RowInsert[]) => whileBusy(() => writeRows(database, inserts)),
  })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(`PRAGMA journal_size_limit = ${JOURNAL_LIMIT}`)
  await client.execute(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_EVERY}`)
  await client.execute(`PRAGMA cache_size = -${CACHE}`)
  await client.execute('PRAGMA synchronous = FULL')
  return waiting
}
