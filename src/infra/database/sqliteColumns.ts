import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

/**
 * How fields of a collection are read in SQL, in their order (`used`), and the columns that they are in, each once (`read`). Fields are
 * those of the document itself, those of a group or of a JSON field by their path; `yesNo`: whether each is a box ticked or not, which SQLite holds as a number. @throws
 * Error for a field without a column.
 */
export function sqliteColumns(
  payload: Payload,
  collection: CollectionSlug,
  fields: readonly string[],
): { table: string; used: string[]; read: string[]; yesNo: boolean[] } {
  // Whoever asks has asked `databaseKind` which adapter this is; the port's type does not say.
  const { tables } = payload.db as unknown as SQLiteAdapter
  const table = collection.replaceAll('-', '_')
  // The columns of a table by their field, as drizzle describes them.
  const columns = tables[table] as unknown as Record<string, { name: string; dataType: string }> | undefined
  const read = new Set<string>()
  const yesNo: boolean[] = []
  const used = fields.map((field) => {
    const [first = '', ...path] = field.split('.')
    const json = columns?.[first]
    yesNo.push(columns?.[field.replaceAll('.', '_')]?.dataType === 'boolean')
    if (json?.dataType === 'json') {
      read.add(`"${json.name}"`)
      return path.length > 0 ? `json_extract("${json.name}", '$.${path.join('.')}')` : `json("${json.name}")`
    }
    const column = columns?.[field.replaceAll('.', '_')]
    if (!column) throw new Error(`No column for ${field} in ${table}`)
    read.add(`"${column.name}"`)
    return `"${column.name}"`
  })
  return { table, used, read: [...read], yesNo }
}
