import type { ReaderClass } from '@/domain/ReaderClass'
import type { Connection, Row } from './Connection'
import { tablesOf } from './schema'
import { readState } from './state'

/** id → revision of those of these sheets that the index of a class holds. */
export function readRevisions(
  connection: Connection,
  readerClass: ReaderClass,
  ids: readonly string[],
): Map<string, string> {
  const rows = rowsOf(connection, readerClass, (documents) =>
    // One statement, however many ids.
    [
      `SELECT id, revision FROM ${documents} WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    ],
  )
  return new Map(rows.map(([id, revision]) => [String(id), String(revision)]))
}

/** The ids of the index of a class that follow `after`, in their order, at most `size`. */
export function readIds(
  connection: Connection,
  readerClass: ReaderClass,
  { after, size }: { after: string; size: number },
): string[] {
  return rowsOf(connection, readerClass, (documents) => [
    `SELECT id FROM ${documents} WHERE id > ? ORDER BY id LIMIT ?`,
    after,
    size,
  ]).map(([id]) => String(id))
}

type Statement = [sql: string, ...values: (string | number)[]]

/** What a statement finds in the table of the generation that is read. */
function rowsOf(
  connection: Connection,
  readerClass: ReaderClass,
  statement: (documents: string) => Statement,
): Row[] {
  return connection.transaction('read', () => {
    const { documents } = tablesOf(readerClass, readState(connection).generation)
    return connection.rows(...statement(documents))
  })
}
