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
  /** What is missing for other directories to take it well. */
  quality?: ReactNode
  /** Where an error on a section, named by its anchor, is told. */
  report: (section: string) => ReactNode
}
