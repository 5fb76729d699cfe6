import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { findStored } from './findStored'
import type { LeanRow } from './leanRows'
import { databaseKind } from './select'
import { sqliteColumns } from './sqliteColumns'

type Ask = {
  collection: CollectionSlug
  /** Fields of the document itself, no list nor group; `id` for its id. */
  fields: readonly string[]
  /** Values of a field that a row has one of; of several fields, a row has one of each. At least one field. */
  among: Readonly<Record<string, readonly string[]>>
}

/**
 * The rows that hold one of these values, a few columns of each, as `leanRows` gives them, in no order: thousands of rows in the time that
 * the CMS makes a hundred documents. Nothing is left out for anybody, hooks are not run. @throws Error where nothing narrows it.
 */
export async function leanFind(payload: Payload, { collection, fields, among }: Ask): Promise<LeanRow[]> {
  if (Object.keys(among).length === 0) throw new Error(`Every row of ${collection} would be read`)
  return databaseKind() === 'sqlite'
    ? sqliteRows(payload, { collection, fields, among })
    : documentRows(payload, { collection, fields, among })
}

async function sqliteRows(payload: Payload, { collection, fields, among }: Ask): Promise<LeanRow[]> {
  // `databaseKind` has told which adapter this is; the port's type does not say.
  const { client } = payload.db as unknown as SQLiteAdapter
  const { table, used } = sqliteColumns(payload, collection, fields)
  const { used: narrowed } = sqliteColumns(payload, collection, Object.keys(among))
  // Values go as one list: SQLite takes no more than so many marks.
  const conditions = narrowed.map((column) => `${column} IN (SELECT value FROM json_each(?))`)
  const { rows } = await client.execute({
    sql: `SELECT json_group_array(json_array(${used.join(', ')})) AS found FROM "${table}" WHERE ${conditions.join(' AND ')}`,
    args: Object.values(among).map((values) => JSON.stringify(values)),
  })
  // Written by the statement above.
  return JSON.parse(String(rows[0]?.found ?? '[]')) as unknown[][]
}

/** MongoDB holds ids as what the CMS alone knows, and makes documents quickly. */
async function documentRows(payload: Payload, { collection, fields, among }: Ask): Promise<LeanRow[]> {
  const documents = await findStored<Record<string, unknown> & { id: string }>(payload, {
    collection,
    where: { and: Object.entries(among).map(([field, values]) => ({ [field]: { in: [...values] } })) },
    select: Object.fromEntries(fields.filter((field) => field !== 'id').map((field) => [field, true])),
    limit: 0,
  })
  return documents.map((document) => fields.map((field) => document[field] ?? null))
}
