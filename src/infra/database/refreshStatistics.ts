import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { breathe } from '../breathe'
import { databaseKind } from './select'

/** Rows looked at in each index: enough to tell a value that nearly all share, and soon done whatever the size. */
const LOOKED_AT = 1000
/**
 * The indexes of what nearly all rows share, with the part of a table that one value of each has: of a value shared by more rows than
 * were looked at, SQLite would believe that it has so many alone, and read all that is published to sort each page of a list.
 */
const SHARED_BY = { _deleted_at_idx: 1, __status_idx: 2 }
const INDEXES = `SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`

/**
 * Has SQLite look again at how its tables are filled, one index at a time. Without it the planner takes “not in the bin” for a rare fact:
 * to read a hundred sheets by their ids, it would go through all of them. To be done when a base has grown much. MongoDB needs nothing
 * of the kind.
 */
export async function refreshStatistics(payload: Payload): Promise<void> {
  if (databaseKind() !== 'sqlite') return
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute(`PRAGMA analysis_limit = ${LOOKED_AT}`)
  const { rows } = await client.execute(INDEXES)
  for (const { name } of rows) {
    await breathe()
    await client.execute(`ANALYZE "${String(name)}"`)
  }
  for (const [index, share] of Object.entries(SHARED_BY))
    await client.execute(
      `UPDATE sqlite_stat1 SET stat = substr(stat, 1, instr(stat, ' ')) || (CAST(stat AS INTEGER) / ${share})
        WHERE substr(idx, -${index.length}) = '${index}'`,
    )
  await client.execute('ANALYZE sqlite_schema')
}
