import type { ModificationBasis } from '../sheet/closedLists'

/** When a sheet was last modified (ISO 8601), and what that date is; no basis: somebody changed it here. */
export type ChangeDate = { modifiedAt: string; modifiedBasis: ModificationBasis | null }

type Given = {
  /** The producer's own date of last change, a day or an instant; `null` when it says none. */
  updatedOn: string | null
  now: string
  before?: { modifiedAt?: unknown; modifiedBasis?: unknown }
}

/**
 * The modification date of a sheet that a source makes or changes: that of the source, never that of the import, but where the source has
 * none. A later change, made here or given by another source, keeps its own.
 */
export function changeDate({ updatedOn, now, before = {} }: Given): ChangeDate {
  if (!updatedOn) return { modifiedAt: now, modifiedBasis: 'import' }
  const modifiedAt = instantOf(updatedOn)
  const { modifiedAt: known, modifiedBasis: basis } = before
  if (typeof known !== 'string' || basis === 'import' || Date.parse(known) <= Date.parse(modifiedAt))
    return { modifiedAt, modifiedBasis: 'source' }
  return { modifiedAt: known, modifiedBasis: basis === 'source' ? 'source' : null }
}

/** A day at noon in UTC, as the date picker of the admin writes it; an instant as it is. */
const instantOf = (said: string): string => (said.includes('T') ? said : `${said}T12:00:00.000Z`)
