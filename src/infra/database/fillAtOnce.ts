import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { databaseKind } from './select'

/**
 * Runs the first filling of a base. On SQLite its writes do not each wait for the disk, as all others do: they are on it together once
 * the work has ended, well or not. A power cut meanwhile loses the last of them and leaves a sound base.
 */
export async function fillAtOnce<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  if (databaseKind() !== 'sqlite') return work()
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute('PRAGMA synchronous = NORMAL')
  try {
    return await work()
  } finally {
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  }
}
