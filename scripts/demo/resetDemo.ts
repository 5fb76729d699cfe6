import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../lib/UsageError'
import type { DemoSettings } from './demoSettings'

const SQLITE_FILES = ['', '-wal', '-shm', '-journal']

/** Removes the base, the index, the mails, the files and the accounts of the demo. @throws UsageError on a base that is no file. */
export function resetDemo({ DATABASE_URL, SEARCH_DB, DATA_DIR }: DemoSettings): void {
  if (!DATABASE_URL.startsWith('file:'))
    throw new UsageError(
      '--reset n’efface qu’une base SQLite : videz vous-même la base que DATABASE_URL désigne.',
    )
  const databases = [DATABASE_URL.slice('file:'.length), ...(SEARCH_DB ? [SEARCH_DB] : [])]
  const files = databases.flatMap((file) => SQLITE_FILES.map((suffix) => `${file}${suffix}`))
  const inFolder = ['mails', 'media', 'demo-accounts.json', 'seed-under-way'].map((name) =>
    join(DATA_DIR, name),
  )
  for (const path of [...files, ...inFolder]) rmSync(path, { recursive: true, force: true })
}
