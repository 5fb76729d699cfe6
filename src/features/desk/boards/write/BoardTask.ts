import type { LineOutcome } from '@/domain/board/boardOutcome'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import type { BoardSheet } from '../BoardSheet'

/** A gesture on lines whose rights are already checked; what was typed with it. */
export type BoardTask = MemberContext & {
  sheets: readonly BoardSheet[]
  now: Date
  /** Addresses typed for the lines, by the number of the sheet. */
  emails: ReadonlyMap<string, string>
  /** Whether one line was asked for alone. */
  isAlone: boolean
  /** What a reminder is about: the sheet, or what it says of its free places. */
  about: 'sheet' | 'places'
  ownerId: string
  note: string
}

/** What became of each line, in the order of the sheets. */
export type LineEnd = { number: string; outcome: LineOutcome }
