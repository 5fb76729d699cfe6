import type { RowNotes } from './RowNotes'

/** Where a value was found, and where what is odd about it is told. */
export type Spot = { notes: RowNotes; column: string }
