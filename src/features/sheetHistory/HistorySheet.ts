import type { Restriction } from '@/domain/organisation/restrictedFields'
import type { Audience } from '@/domain/ReaderClass'
import type { HistoryKind } from '@/domain/sheetHistory/historyParts'
import type { Sheet } from '@/features/memberships/read/findKeptSheet'

/** A state of a sheet, stored once: what rights and dates need of it, and any other field. */
export type SheetState = {
  audience: Audience
  restrictions: readonly Restriction[]
  modifiedAt: string | null
  fields: Readonly<Record<string, unknown>>
}

/** The sheet whose history is read: one that people keep, or a service of theirs. */
export type HistorySheet = {
  kept: Sheet
  kind: HistoryKind
  id: string
  number: string
  name: string
  /** As it is published now. */
  now: SheetState
  updatedAt: string
}
