import { join } from 'node:path'

/** The settings of a bench whose base and index live in `folder` alone. */
export const throwawayBase = (folder: string) => ({
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'repere.db')}`,
  SEARCH_DB: join(folder, 'search.db'),
  REPERE_SECRET: 'bench-'.repeat(8),
})
