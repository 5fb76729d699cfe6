import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/env'
import { migrations } from './migrations'

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000

export type DatabaseKind = 'sqlite' | 'mongodb'

/** The database in use, told by the form of `DATABASE_URL` alone. */
export const databaseKind: DatabaseKind = env.DATABASE_URL.startsWith('file:') ? 'sqlite' : 'mongodb'

/** Chooses the database adapter. SQLite: WAL, no transactions (libsql opens them on a connection without our PRAGMAs). */
export function selectDatabase() {
  if (databaseKind === 'mongodb')
    return mongooseAdapter({
      url: env.DATABASE_URL,
      // A fresh base must have its unique indexes before the first write: they are what decides between writers.
      ensureIndexes: true,
      ...(env.DATABASE_URL.includes('replicaSet=') ? {} : { transactionOptions: false as const }),
    })
  return sqliteAdapter({
    client: { url: env.DATABASE_URL },
    idType: 'uuid',
    wal: { synchronous: 'FULL' },
    busyTimeout: BUSY_TIMEOUT,
    push: false,
    migrationDir: 'src/infra/database/migrations',
    prodMigrations: migrations,
    ...{ transactionOptions: false as const },
  })
}
