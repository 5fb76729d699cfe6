import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { NewDocument } from './NewDocument'
import type { RowClient } from './openSqliteClient'
import { databaseKind } from './select'
import { tableRows } from './tableRows'
import type { RowInsert } from './writeRows'

/** Documents written at once on MongoDB. */
const TOGETHER = 20

/**
 * Writes new documents in bulk, in this order, as the Local API would have stored them. On SQLite all of them or none, in one
 * transaction; on MongoDB each document is whole, and those before the one that fails stay.
 * @throws the database's error, which `isUniqueViolation` knows.
 */
export async function insertDocuments(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  if (databaseKind() === 'sqlite') await insertRows(payload, documents)
  else await insertOneByOne(payload, documents)
}

async function insertRows(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  // `databaseKind` has told which adapter this is, and `selectDatabase` gave it its client; the port's type says neither.
  const { client, tables } = payload.db as unknown as SQLiteAdapter & { client: RowClient }
  const inserts = [...tableRows(payload, documents)].flatMap(([name, rows]) => {
    // Of a table, the columns by their field, as drizzle describes them.
    const columns = tables[name] as unknown as Record<string, Column> | undefined
    if (!columns) throw new Error(`No table ${name}`)
    return insertOf(name, columns, rows)
  })
  await client.writeRows(inserts)
}

type Column = { name: string; default: unknown; mapToDriverValue: (value: unknown) => unknown }
type Driver = string | number | null

/** Written by hand: drizzle makes an object of each of the ten thousand values of a batch. */
function insertOf(
  table: string,
  columns: Record<string, Column>,
  rows: readonly Record<string, unknown>[],
): RowInsert {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const used = fields.map((field) => {
    const column = columns[field]
    if (!column) throw new Error(`No column for ${field} in ${table}`)
    return { field, column }
  })
  const names = used.map(({ column }) => `"${column.name}"`).join(', ')
  return {
    sql: `insert into "${table}" (${names}) values (${used.map(() => '?').join(', ')})`,
    rows: rows.map((row) => used.map(({ field, column }) => encode(row[field], column))),
  }
}

function encode(value: unknown, column: Column): Driver {
  const given = value ?? (isPlain(column.default) ? column.default : null)
  // What drizzle encodes for this driver.
  return given === null ? null : (column.mapToDriverValue(given) as Driver)
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

async function insertOneByOne(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  for (const some of runs(documents)) await Promise.all(some.map((document) => insertOne(payload, document)))
}

async function insertOne(payload: Payload, { collection, id, data, versioned }: NewDocument): Promise<void> {
  const versionData = { ...structuredClone(data), id }
  // The adapter of MongoDB writes into what it is given.
  await payload.db.create({ collection, customID: id, data: structuredClone(data), returning: false })
  if (!versioned) return
  const { createdAt, updatedAt } = datesOf(data)
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData,
    autosave: false,
    createdAt,
    updatedAt,
    returning: false,
  })
}

function datesOf({ createdAt, updatedAt }: Record<string, unknown>) {
  return { createdAt: String(createdAt), updatedAt: String(updatedAt) }
}

/** Neighbours of one collection, at most `TOGETHER`: what is written at once does not depend on each other. */
function runs(documents: readonly NewDocument[]): NewDocument[][] {
  const all: NewDocument[][] = []
  for (const document of documents) {
    const last = all.at(-1)
    if (last?.[0]?.collection === document.collection && last.length < TOGETHER) last.push(document)
    else all.push([document])
  }
  return all
}
