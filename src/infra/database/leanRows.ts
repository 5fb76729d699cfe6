import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { breathe } from '../breathe'
import { databaseKind } from './select'
import { sqliteColumns } from './sqliteColumns'

/** What was asked of a row, in that order: ids and days as texts, instants in ISO 8601, JSON as it is, `null` for what is absent. */
export type LeanRow = readonly unknown[]

type Ask = {
  collection: CollectionSlug
  /** Fields of the document itself and `id`, those of a group or of a JSON field by their path (`address.inseeCode`); no other list. */
  fields: readonly string[]
  /** Rows of a slice. */
  size?: number
}

const SLICE = 2000

/**
 * Every row of a collection, a few columns of each, a slice at a time: whole documents of a table of 80,000 lines take seconds to make.
 * In the order of the storage. Nothing is left out for anybody, hooks are not run: for counts alone. Between two slices the server
 * answers others.
 */
export async function* leanRows(
  payload: Payload,
  { collection, fields, size = SLICE }: Ask,
): AsyncGenerator<LeanRow[]> {
  const slices =
    databaseKind() === 'sqlite'
      ? sqliteSlices(payload, collection, fields, size)
      : mongoSlices(payload, collection, fields, size)
  for await (const slice of slices) {
    yield slice
    await breathe()
  }
}

async function* sqliteSlices(
  payload: Payload,
  collection: CollectionSlug,
  fields: readonly string[],
  size: number,
): AsyncGenerator<LeanRow[]> {
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { client } = payload.db as unknown as SQLiteAdapter
  const { table, used, read } = sqliteColumns(payload, collection, fields)
  // One text a slice: the driver makes an object of properties of each row.
  const sql = `SELECT max(row_number) AS last, json_group_array(json_array(${used.join(', ')})) AS slice
    FROM (SELECT rowid AS row_number, ${read.join(', ')} FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ?)`
  for (let last: unknown = 0; ; ) {
    const { rows } = await client.execute({ sql, args: [Number(last), size] })
    const [row] = rows
    if (!row || row.last === null) return
    last = row.last
    // Written by the statement above.
    const slice = JSON.parse(String(row.slice)) as unknown[][]
    yield slice
    if (slice.length < size) return
  }
}

async function* mongoSlices(
  payload: Payload,
  collection: CollectionSlug,
  fields: readonly string[],
  size: number,
): AsyncGenerator<LeanRow[]> {
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { collections } = payload.db as unknown as MongooseAdapter
  const projection = Object.fromEntries(fields.map((field) => [field === 'id' ? '_id' : field, 1]))
  const cursor = collections[collection]?.collection.find({}, { projection, batchSize: size })
  if (!cursor) throw new Error(`No collection ${collection}`)
  const paths = fields.map((field) => (field === 'id' ? ['_id'] : field.split('.')))
  let slice: LeanRow[] = []
  for await (const document of cursor) {
    slice.push(paths.map((path) => plain(valueAt(document, path))))
    if (slice.length < size) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document
  for (const name of path) value = isRow(value) ? value[name] : undefined
  return value
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** As JSON tells it: the drivers have objects of their own for ids and dates. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return value.toISOString()
  if (isRow(value) && value._bsontype === 'ObjectId') return String(value)
  return value
}
