import type { ChangeCause, EditionNature } from '@/domain/editions/closedLists'
import type { Audience } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** Something that changed for the readers of a sheet: an edition, or amounts that changed by themselves on their day. */
export type Change = {
  /**
   * The same change has the same key, whenever it is read: `e:<edition id>`, `r:<sheet id>:<day>`; amounts announced before their day,
   * `a:<sheet id>:<day>:<codes>`.
   */
  key: string
  kind: SheetKind
  sheetId: string
  number: string
  title: string
  /** Since when readers see it, ISO 8601. */
  at: string
  /** The day from which what changed applies, `YYYY-MM-DD`: what was before is read on the eve. */
  day: string
  /** `null` for amounts. */
  edition: number | null
  /** The rates that the sheet cites and that became others; none for an edition. */
  codes: readonly string[]
  nature: EditionNature
  cause: ChangeCause | null
  /** '' when nobody said anything. */
  summary: string
  audience: Audience
  /** Readers have the sheet no more: agents go on reading what it was. */
  isWithdrawn: boolean
}
