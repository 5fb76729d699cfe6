/** What became of a part, in lines; none: it said nothing. */
export type ShownChange = { code: string; label: string; was: string[]; is: string[] }

/** The state of a section that a version holds, and how it is named. */
export type Restorable = { version: string; section: string; label: string }

/** One line of the history of a sheet. `at`: ISO instant; `by`: `null` where it is not known, or not told to this reader. */
export type HistoryEntry = { id: string; at: string; by: string | null } & (
  | { kind: 'first' }
  | { kind: 'change'; words: string; changes: ShownChange[]; restorable: Restorable[] }
  | { kind: 'verification'; way: string; note: string | null }
  /** What was said of a unit, or of its free places, as the journal keeps it. */
  | { kind: 'unit'; words: string }
  | { kind: 'places'; words: string }
  | { kind: 'proposal'; state: 'accepted' | 'partly' | 'refused'; author: string | null }
)
