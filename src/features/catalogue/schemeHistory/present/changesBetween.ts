import { type ChangeNature, changeNature } from '@/domain/scheme/changeNature'
import { fieldTexts, SHOWN_FIELDS, type ShownField } from '@/features/catalogue/schemes/present/fieldTexts'
import type { PublishedVersion } from '../read/findPublishedVersions'

export type FieldChange = { field: ShownField; was: string; is: string }
/** `changes` is `null` for the first version. `at` is an ISO instant; `note` is what its editor says of it. */
export type VersionChange = {
  id: string
  at: string
  nature: ChangeNature
  note: string | null
  changes: FieldChange[] | null
}

/**
 * What each version changed for its readers, the last first; versions that changed nothing they read are left out. The one source of
 * what is said to have changed, on the home page and on the sheet's own.
 */
export function changesBetween(
  versions: readonly PublishedVersion[],
  names: ReadonlyMap<string, string>,
): VersionChange[] {
  // A save that changes nothing readers read, as a verification does, repeats the note of the version before.
  const told = versions.map(({ scheme }) => fieldTexts(scheme, names))
  return versions.flatMap(({ id, at, scheme }, position): VersionChange[] => {
    const [is, was] = [told[position], told[position + 1]]
    const note = scheme.changeNote || null
    if (!is || !was)
      return [{ id, at, nature: changeNature({ isFirst: true, note, fields: [] }), note, changes: null }]
    const changes = SHOWN_FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
      field,
      was: was[field],
      is: is[field],
    }))
    if (changes.length === 0) return []
    return [{ id, at, nature: changeNature({ isFirst: false, note, fields: changes }), note, changes }]
  })
}
