import type { SheetField, SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import type { EditedCollection } from '@/domain/sheetEditing/sections'
import type { Sheet } from '@/features/memberships/read/findKeptSheet'
import type { StoredSheet } from './read/readPublished'

/** A section that somebody opens: what rights come from, what is written, and which of its fields this person sees. */
export type Editing = {
  sheet: Sheet
  collection: EditedCollection
  section: SheetSectionSpec
  /** Names the section in addresses and drafts: its code, or the number of a service. */
  code: string
  fields: SheetField[]
  /** `propose`: who may read but not change; every change waits for those who keep the sheet. */
  mode: 'edit' | 'propose'
  stored: StoredSheet
}
