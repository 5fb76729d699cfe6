import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { closeSearch } from './closeSearch'

/** Leaves a base as its migrations made it, and a data folder with that base alone. */
export async function emptyTestBase(payload: Payload, folder: string): Promise<void> {
  await closeSearch()
  // The port's type does not say which adapter this is.
  if (process.env.TEST_DATABASE === 'mongodb') await emptyMongo(payload.db as unknown as MongooseAdapter)
  else await emptySqlite(payload.db as unknown as SQLiteAdapter)
  for (const name of readdirSync(folder))
    if (!name.startsWith('repere.db')) rmSync(join(folder, name), { recursive: true, force: true })
}

const TABLES = `SELECT name FROM sqlite_master
  WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'payload_migrations'`

async function emptySqlite({ client }: SQLiteAdapter): Promise<void> {
  const { rows } = await client.execute(TABLES)
  const deletes = rows.map(({ name }) => `DELETE FROM "${name}";`)
  await client.executeMultiple(
    `PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; ${deletes.join(' ')} COMMIT; PRAGMA foreign_keys = ON;`,
  )
}

/** The collections stay, with the indexes that decide between writers. */
async function emptyMongo({ connection }: MongooseAdapter): Promise<void> {
  const collections = (await connection.db?.collections()) ?? []
  await Promise.all(collections.map((each) => each.deleteMany({})))
}
