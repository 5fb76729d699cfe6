import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import type { RowClient } from './openSqliteClient'
import { databaseKind } from './select'
import type { RowInsert } from './writeRows'

/** What changes of the document whose `key` is this value: plain fields, JSON, groups of them. */
export type Patch = { value: string; data: Readonly<Record<string, unknown>> }

type Ask = { collection: CollectionSlug; key: string; patches: readonly Patch[] }
type Column = { name: string; mapToDriverValue: (value: unknown) => unknown }
type Columns = Record<string, Column | undefined>

/**
 * Changes fields of several documents of a collection, without versions nor hooks, all of them or none: a write alone waits for the disk.
 * `false` on MongoDB, where nothing is gained and nothing done. @throws Error for a field without a column.
 */
export async function patchTogether(payload: Payload, { collection, key, patches }: Ask): Promise<boolean> {
  if (databaseKind() !== 'sqlite') return false
  // `databaseKind` has told which adapter this is, and `selectDatabase` gave it its client; the port's type says neither.
  const { client, tables } = payload.db as unknown as SQLiteAdapter & { client: RowClient }
  const table = collection.replaceAll('-', '_')
  // Of a table, the columns by their field, as drizzle describes them.
  const columns = tables[table] as unknown as Columns
  const writes = patches.map(({ value, data }): RowInsert => {
    const cells = cellsOf(columns, data, '')
    return {
      sql: `update "${table}" set ${cells.map(({ name }) => `"${name}" = ?`).join(', ')} where "${columnOf(columns, key).name}" = ?`,
      rows: [[...cells.map(({ held }) => held), value]],
    }
  })
  await client.writeRows(writes)
  return true
}

type Cell = { name: string; held: string | number | null }

function cellsOf(columns: Columns, data: Readonly<Record<string, unknown>>, prefix: string): Cell[] {
  return Object.entries(data).flatMap(([field, value]): Cell[] => {
    const path = `${prefix}${field}`
    if (!columns[path] && isGroup(value)) return cellsOf(columns, value, `${path}_`)
    const { name, mapToDriverValue } = columnOf(columns, path)
    // What drizzle encodes for this driver.
    const held = value === null || value === undefined ? null : (mapToDriverValue(value) as Cell['held'])
    return [{ name, held }]
  })
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function columnOf(columns: Columns, field: string): Column {
  const column = columns[field]
  if (!column) throw new Error(`No column for ${field}`)
  // A method: it needs its column.
  return { name: column.name, mapToDriverValue: column.mapToDriverValue.bind(column) }
}
