import type { ReactNode } from 'react'

/** What the page of a sheet receives from elsewhere, filled by its route; each is nothing where it is not for this reader. */
export type SheetSlots = {
  /** Keeps it at hand. */
  favourite?: ReactNode
  /** Puts it on the page of the interview under way. */
  interview?: ReactNode
  /** To confirm or change it. */
  edit?: ReactNode
  /** To ask to keep it, or where that stands. */
  join?: ReactNode
  /** To editors: what is missing for other directories to take it well, and what imports could not read of it. */
  quality?: ReactNode
  /** What every reader must know of it that is said elsewhere: an error that is reported. */
  notice?: ReactNode
  /** Where an error is told: of the whole sheet in its box of trust (`null`), of a section, named by its anchor, beside it. */
  report: (section: string | null) => ReactNode
}
