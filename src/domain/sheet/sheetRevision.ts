import { createHash } from 'node:crypto'

type Facts = {
  /** ISO 8601 of the last save. */
  updatedAt: string
  freshness: string
  ended: boolean
  /** Names that the search document carries from other sheets. */
  names: readonly string[]
}

/**
 * Raised whenever documents say more, or their words are cut otherwise, without a save of any sheet: each is then written again by the
 * next comparison of the indexes with the base.
 */
const DOCUMENTS = 3

/** Changes whenever the search document of a sheet must be written again, with or without a save of the sheet itself. */
export function sheetRevision({ updatedAt, freshness, ended, names }: Facts): string {
  const digest = createHash('sha1').update(names.join('\n')).digest('base64url').slice(0, 12)
  return `${Date.parse(updatedAt)}-${freshness}-${ended ? 'ended' : 'current'}.${DOCUMENTS}-${digest}`
}
