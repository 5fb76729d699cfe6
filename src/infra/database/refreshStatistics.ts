import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { databaseKind } from './select'

/** Rows looked at in each index: enough to tell a value that nearly all share, and soon done whatever the size. */
const LOOKED_AT = 1000

/**
 * Has SQLite look again at how its tables are filled. Without it the planner takes “not in the bin” for a rare fact: to read a
 * hundred sheets by their ids, it would go through all of them. To be done when a base has grown much. MongoDB needs nothing of the kind.
 */
export async function refreshStatistics(payload: Payload): Promise<void> {
  if (databaseKind !== 'sqlite') return
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute(`PRAGMA analysis_limit = ${LOOKED_AT}`)
  await client.execute('ANALYZE')
}
