import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

/** What ties the lines of an array to their document. */
const OWN = ['_order', '_parent_id', 'id']

/**
 * A list of a document as JSON, in SQL, where `document_id` is the document's: the lines of an array of plain fields, texts of which there may be
 * many, or the ids of related documents of one collection. @throws Error for a list of another kind.
 */
export function listColumn(payload: Payload, collection: CollectionSlug, name: string): string {
  const table = collection.replaceAll('-', '_')
  const field = payload.collections[collection].config.flattenedFields.find((one) => one.name === name)
  if (field?.type === 'text' && field.hasMany)
    return `(SELECT json_group_array("text") FROM (SELECT "text" FROM "${table}_texts"
      WHERE "parent_id" = document_id AND "path" = '${name}' ORDER BY "order"))`
  if (field?.type === 'relationship' && field.hasMany && typeof field.relationTo === 'string') {
    const id = `"${field.relationTo.replaceAll('-', '_')}_id"`
    return `(SELECT json_group_array(${id}) FROM (SELECT ${id} FROM "${table}_rels"
      WHERE "parent_id" = document_id AND "path" = '${name}' ORDER BY "order"))`
  }
  if (field?.type !== 'array') throw new Error(`No list ${name} in ${collection}`)
  // Whoever asks has asked `databaseKind` which adapter this is; the port's type does not say.
  const { tables } = payload.db as unknown as SQLiteAdapter
  const lines = `${table}_${name}`
  // The columns of a table by their field, as drizzle describes them.
  const columns = tables[lines] as unknown as Record<string, { name?: unknown }>
  const pairs = Object.entries(columns).flatMap(([key, { name: column }]) =>
    typeof column === 'string' && !OWN.includes(column) ? [`'${key}', "${column}"`] : [],
  )
  return `(SELECT json_group_array(json_object(${pairs.join(', ')})) FROM (SELECT * FROM "${lines}"
    WHERE "_parent_id" = document_id ORDER BY "_order"))`
}
