import { dirname } from 'node:path'
import { closeToOthers } from '@/infra/files/closeToOthers'
import { makeFolder } from './makeFolder'
import { UsageError } from './UsageError'

/** Makes the folders of the SQLite files, which SQLite itself does not; they are for their owner alone, with what is in them. @throws UsageError when they cannot be written. */
export function createDatabaseFolder(): void {
  const database = process.env.DATABASE_URL || 'file:./data/repere.db'
  const search = process.env.SEARCH_DB || './data/search.db'
  const open = closeToOthers({
    DATA_DIR: process.env.DATA_DIR || './data',
    DATABASE_URL: database,
    SEARCH_DB: search,
  })
  if (open.length > 0) console.error(`Lisibles par d’autres, et à quelqu’un d’autre : ${open.join(', ')}`)
  const files = database.startsWith('file:') ? [database.slice('file:'.length)] : []
  for (const file of [...files, search])
    try {
      makeFolder(dirname(file))
    } catch (error) {
      throw new UsageError(`Le dossier « ${dirname(file)} » ne peut pas être créé ni écrit.`, {
        cause: error,
      })
    }
}
