import type { Payload } from 'payload'

const HELD = [
  'conflicts',
  'duplicate-pairs',
  'source-records',
  'services',
  'schemes',
  'themes',
  'organisations',
  'data-sources',
  'sheet-numbers',
] as const
const VERSIONED = ['services', 'schemes', 'organisations'] as const

/** Removes every sheet with its number, as in a base that has just been installed. */
export async function emptyDirectory(payload: Payload): Promise<void> {
  for (const collection of HELD) await payload.db.deleteMany({ collection, where: { id: { exists: true } } })
  // A document takes its versions along on SQLite alone.
  for (const collection of VERSIONED)
    await payload.db.deleteVersions({ collection, where: { id: { exists: true } } })
}
