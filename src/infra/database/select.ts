import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/env'
import { indexByParent } from './indexByParent'
import { migrations } from './migrations'
import { openSqliteClient } from './openSqliteClient'

export type DatabaseKind = 'sqlite' | 'mongodb'

/** The database in use, told by the form of `DATABASE_URL` alone; asked when it is needed: who loads this file may not have its settings yet. */
export function databaseKind(): DatabaseKind {
  return env.DATABASE_URL.startsWith('file:') ? 'sqlite' : 'mongodb'
}

/** Chooses the database adapter. SQLite: no transactions (libsql opens them on a connection of their own, without our settings). */
export function selectDatabase() {
  if (databaseKind() === 'mongodb')
    return mongooseAdapter({
      url: env.DATABASE_URL,
      // A fresh base must have its unique indexes before the first write: they are what decides between writers.
      ensureIndexes: true,
      ...(env.DATABASE_URL.includes('replicaSet=') ? {} : { transactionOptions: false as const }),
    })
  return selectSqlite()
}

function selectSqlite() {
  const adapter = sqliteAdapter({
    client: { url: env.DATABASE_URL },
    idType: 'uuid',
    push: false,
    migrationDir: 'src/infra/database/migrations',
    prodMigrations: migrations,
    beforeSchemaInit: [indexByParent],
    ...{ transactionOptions: false as const },
  })
  const init: typeof adapter.init = (args) => {
    const base = adapter.init(args)
    const connect = base.connect?.bind(base)
    // Payload opens a client of its own where there is none.
    base.connect = async (options) => {
      base.client ??= await openSqliteClient(pathOf(env.DATABASE_URL))
      await connect?.(options)
    }
    return base
  }
  return { ...adapter, init }
}

/** Read as libsql reads it: `file:` and a path, percent-encoded where it must be. */
function pathOf(url: string): string {
  return decodeURIComponent(url.slice('file:'.length))
}
