import type { Audience } from '@/domain/ReaderClass'
import type { Restriction } from '@/domain/sheet/restrictedFields'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

/** A state of a sheet, stored once: what rights and dates need of it, and any other field. */
export type SheetState = {
  audience: Audience
  restrictions: readonly Restriction[]
  modifiedAt: string | null
  fields: Readonly<Record<string, unknown>>
}

/** The sheet whose history is read: one that people keep, or a service of theirs. */
export type HistorySheet = {
  kept: KeptSheet
  kind: AnsweredKind
  id: string
  number: string
  name: string
  /** As it is published now. */
  now: SheetState
  updatedAt: string
}
