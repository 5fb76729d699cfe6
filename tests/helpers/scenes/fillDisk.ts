import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const WRITES = ['create', 'updateOne', 'updateMany', 'upsert'] as const

/**
 * Leaves the base no room, and answers what gives it some again. SQLite is forbidden any new page, and its last ones are filled;
 * on MongoDB, whose disk is the server's, each write answers as there.
 */
export async function fillDisk(payload: Payload): Promise<() => Promise<void>> {
  return process.env.TEST_DATABASE === 'mongodb' ? refuseWrites(payload) : fillFile(payload)
}

async function fillFile(payload: Payload): Promise<() => Promise<void>> {
  // The port's type does not say which adapter this is.
  const { client } = payload.db as unknown as SQLiteAdapter
  for (const table of ['payload_kv', 'rate_limits', 'sheet_uses', 'missed_searches'])
    await client.execute(`CREATE TRIGGER full_${table} BEFORE INSERT ON ${table} BEGIN
      INSERT INTO filler VALUES (zeroblob(20000)); END`)
  await client.execute('CREATE TABLE filler (room BLOB)')
  const { rows } = await client.execute('PRAGMA page_count')
  await client.execute(`PRAGMA max_page_count = ${Number(rows[0]?.page_count)}`)
  return async () => {
    await client.execute('PRAGMA max_page_count = 1073741823')
  }
}

async function refuseWrites(payload: Payload): Promise<() => Promise<void>> {
  // Each adapter's own functions, put back as they were.
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const own = WRITES.map((name) => [name, db[name]] as const)
  for (const [name] of own)
    db[name] = async () => {
      throw Object.assign(new Error('No space left on device'), { code: 14031 })
    }
  return async () => {
    for (const [name, write] of own) if (write) db[name] = write
  }
}
