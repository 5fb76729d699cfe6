import { type Client, Sqlite3Client } from '@libsql/client/sqlite3'
import { breathe } from '../breathe'
import { openLockingDatabase } from './openLockingDatabase'
import { whileBusy } from './whileBusy'

const JOURNAL_LIMIT = 64 * 1024 * 1024

/** A client of the SQLite file at `path`, in WAL mode, whose writers wait for those of other processes without stopping this one. */
export async function openSqliteClient(path: string): Promise<Client> {
  const client = new Sqlite3Client(path, {}, openLockingDatabase(path), 'number')
  const execute: Client['execute'] = client.execute.bind(client)
  const batch: Client['batch'] = client.batch.bind(client)
  // A statement alone and a batch are each done whole or not at all: they may be tried again.
  Object.assign(client, {
    execute: (...args: Parameters<typeof execute>) => inTurn(() => execute(...args)),
    batch: (...args: Parameters<typeof batch>) => inTurn(() => batch(...args)),
  })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(`PRAGMA journal_size_limit = ${JOURNAL_LIMIT}`)
  await client.execute('PRAGMA synchronous = FULL')
  return client
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  await breathe()
  return whileBusy(work)
}
