import type { PublishedVersion } from '../read/findPublishedVersions'
import { fieldTexts, SHOWN_FIELDS, type ShownField } from './fieldTexts'

export type FieldChange = { field: ShownField; was: string; is: string }
/** `changes` is `null` for the first version. `at` is an ISO instant. */
export type VersionChange = { id: string; at: string; note: string | null; changes: FieldChange[] | null }

/** What each version changed for its readers, the last first; versions that changed nothing they read are left out. */
export function changesBetween(
  versions: readonly PublishedVersion[],
  names: ReadonlyMap<string, string>,
): VersionChange[] {
  return versions.flatMap(({ id, at, scheme }, position): VersionChange[] => {
    const older = versions[position + 1]
    const note = scheme.changeNote || null
    if (!older) return [{ id, at, note: null, changes: null }]
    const [was, is] = [fieldTexts(older.scheme, names), fieldTexts(scheme, names)]
    const changes = SHOWN_FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
      field,
      was: was[field],
      is: is[field],
    }))
    return changes.length > 0 ? [{ id, at, note, changes }] : []
  })
}
