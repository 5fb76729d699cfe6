import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  NonNullable<Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]>['beforeSchemaInit']
>[number]

/**
 * Indexes the lists of words and numbers by the document that holds them. The adapter indexes them by rank first, which finds nothing:
 * reading one document then went through the lists of all the others.
 */
export const indexByParent: SchemaHook = (args) => {
  // The hook is also given the adapter, which its type does not say.
  const { adapter } = args as unknown as { adapter: SQLiteAdapter }
  for (const table of Object.values(adapter.rawTables)) {
    const index = table.indexes?.orderParentIdx
    if (index) index.on = ['parent', 'order']
  }
  return args.schema
}
