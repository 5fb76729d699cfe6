import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the group and the others may do. */
const OF_OTHERS = 0o077

type Places = { DATA_DIR: string; DATABASE_URL: string; SEARCH_DB: string }

/**
 * From now on what this process and its children write is read by their owner alone, and so is what an earlier start left open: the
 * data folder with what stands in it, the base and the index wherever they are. Answers the paths that belong to somebody else.
 */
export function closeToOthers({ DATA_DIR, DATABASE_URL, SEARCH_DB }: Places): string[] {
  process.umask(OF_OTHERS)
  const base = DATABASE_URL.startsWith('file:') ? [DATABASE_URL.slice('file:'.length)] : []
  const files = [...base, SEARCH_DB].flatMap((file) => ['', '-wal', '-shm'].map((end) => file + end))
  const inFolder = ['mails', 'media', 'secrets.env', 'demo-accounts.json'].map((name) =>
    join(/* turbopackIgnore: true */ DATA_DIR, name),
  )
  return [DATA_DIR, ...inFolder, ...files].filter((path) => !close(path))
}

function close(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || (found.mode & OF_OTHERS) === 0) return true
  try {
    chmodSync(path, found.mode & ~OF_OTHERS)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EROFS'))
      return false
    throw error
  }
}
