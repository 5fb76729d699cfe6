import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  NonNullable<Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]>['beforeSchemaInit']
>[number]

/**
 * Indexes the lists of words and numbers by the document that holds them. The adapter indexes them by rank first, which finds nothing:
 * reading one document then went through the lists of all the others.
 */
export const indexByParent: SchemaHook = ({ adapter, schema }) => {
  // The hook is given the adapter itself, whose type names it otherwise.
  const { rawTables } = adapter as unknown as SQLiteAdapter
  for (const table of Object.values(rawTables)) {
    const index = table.indexes?.orderParentIdx
    if (index) index.on = ['parent', 'order']
  }
  return schema
}
