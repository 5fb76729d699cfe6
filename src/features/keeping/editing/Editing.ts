import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { SheetField, SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { StoredSheet } from './read/readPublished'

/** A section that somebody opens: what rights come from, what is written, and which of its fields this person sees. */
export type Editing = {
  sheet: KeptSheet
  collection: AnsweredKind
  section: SheetSectionSpec
  /** Names the section in addresses and drafts: its code, or the number of a service. */
  code: string
  fields: SheetField[]
  /** `propose`: who may read but not change; every change waits for those who keep the sheet. */
  mode: 'edit' | 'propose'
  stored: StoredSheet
}
