import { dirname } from 'node:path'
import { makeFolder } from './makeFolder'
import { UsageError } from './UsageError'

/** Makes the folders of the SQLite files, which SQLite itself does not. @throws UsageError when they cannot be written. */
export function createDatabaseFolder(): void {
  const database = process.env.DATABASE_URL || 'file:./data/repere.db'
  const files = database.startsWith('file:') ? [database.slice('file:'.length)] : []
  for (const file of [...files, process.env.SEARCH_DB || './data/search.db'])
    try {
      makeFolder(dirname(file))
    } catch (error) {
      throw new UsageError(`Le dossier « ${dirname(file)} » ne peut pas être créé ni écrit.`, {
        cause: error,
      })
    }
}
