import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

type Row = Record<string, unknown>
/** Drawn anew for each write, and told by nothing: ids of versions and of rows of lists, and when a version was written. */
const DRAWN = '(drawn)'

/**
 * All that is stored of a document and of its versions. On SQLite the rows of each table as the driver gives them; on MongoDB, where
 * what is absent is its default, as Payload reads it.
 */
export function storedRows(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, Row[]>> {
  return process.env.TEST_DATABASE === 'mongodb'
    ? ofMongo(payload, collection, id)
    : ofSqlite(payload, collection, id)
}

async function ofMongo(payload: Payload, collection: CollectionSlug, id: string) {
  const find = {
    collection,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  } as const
  const own = await payload.find({ ...find, where: { id: { equals: id } }, limit: 1 })
  const past = payload.collections[collection].config.versions
    ? await payload.findVersions({ ...find, where: { parent: { equals: id } }, limit: 10 })
    : { docs: [] }
  const drawn = { id: DRAWN, createdAt: DRAWN, updatedAt: DRAWN }
  return {
    own: own.docs.map((doc): Row => ({ ...doc })),
    versions: past.docs.map((doc): Row => ({ ...doc, ...drawn })),
  }
}

async function ofSqlite(payload: Payload, collection: CollectionSlug, id: string) {
  // The adapter of SQLite; the port's type does not say so.
  const { client, tables } = payload.db as unknown as SQLiteAdapter
  const table = collection.replaceAll('-', '_')
  const versions = `_${table}_v`
  const select = async (name: string, parents: readonly unknown[]) => {
    const { rows } = await client.execute(`select * from "${name}"`)
    const own = rows.map((row): Row => ({ ...row }))
    return own.filter((row) => parents.includes(row._parent_id ?? row.parent_id ?? row.id))
  }
  const past = versions in tables ? await select(versions, [id]) : []
  const stored: Record<string, Row[]> = { [table]: await select(table, [id]) }
  for (const name of Object.keys(tables).sort())
    if (name.startsWith(`${table}_`))
      stored[name] = (await select(name, [id])).map((row) => withoutDrawn(row, false))
    else if (name.startsWith(`${versions}_`))
      stored[name] = (
        await select(
          name,
          past.map((row) => row.id),
        )
      ).map((row) => withoutDrawn(row, true))
  return {
    ...stored,
    [versions]: past.map((row) => ({ ...row, id: DRAWN, created_at: DRAWN, updated_at: DRAWN })),
  }
}

/** The row of an array keeps the id that the document says; those of plain lists, and all of versions, are drawn. */
function withoutDrawn(row: Row, isOfVersion: boolean): Row {
  const isPlain = row.parent_id !== undefined
  const parent = isPlain ? 'parent_id' : '_parent_id'
  return {
    ...row,
    ...(isOfVersion || isPlain ? { id: DRAWN } : {}),
    ...(isOfVersion ? { [parent]: DRAWN } : {}),
  }
}
