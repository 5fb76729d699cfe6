import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { NationalState } from '@/domain/nationalSheet/nationalStates'
import type { NationalPart } from '@/domain/nationalSheet/sectionsOf'

/** A part of a sheet with the mark of all its words: another mark means that they were changed. */
export type HashedPart = Omit<NationalPart, 'whole'> & { hash: string }

/** A national sheet as it is stored and read: its text, its parts, and where it stands. */
export type NationalDocument = {
  sheet: NationalSheet
  sections: HashedPart[]
  state: NationalState
  /** Code of the sheet that takes its place, where an editor said so. */
  movedTo: string | null
  /** Instants, ISO 8601. */
  goneAt: string | null
  changedAt: string | null
  importedAt: string | null
}

/** A line of a list of national sheets: never its text. */
export type NationalRow = {
  code: string
  title: string
  description: string
  themeCode: string | null
  themeTitle: string | null
  type: string
  modifiedOn: string | null
  changedAt: string | null
  state: NationalState
}
