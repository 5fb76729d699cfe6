import type { DeskReaders } from '@/access/boardRights'
import type { BoardGesture } from '@/domain/board/boardGestures'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { BoardReader } from './BoardReader'

/** What a list is about, as the desk gathers them: what misleads readers, who waits for an answer, who keeps what, what comes in. */
export const DESK_FAMILIES = ['readers', 'answers', 'keepers', 'sources'] as const
export type DeskFamily = (typeof DESK_FAMILIES)[number]

/** One list of things to do: all that the desk needs to count it, show it and act on it. */
export type DeskList = {
  /** Its words: `list.<code>` in `messages/fr/boards.json`. */
  code: string
  /** As the address names it. */
  slug: string
  family: DeskFamily
  seenBy: DeskReaders
  /** The kinds of sheet that it holds; told apart by tabs where there are several. */
  kinds: readonly SheetKind[]
  acts: readonly BoardGesture[]
  /** How its state is coloured: past due, soon, or to know. */
  tone: 'late' | 'soon' | 'info'
  /** Whether its lines are among what is to do today. */
  isToday?: boolean
  /** Whether it is one of the figures above the desk. */
  isFigure?: boolean
  /** Whether its lines are narrowed by commune, theme and owner: those that stand for a sheet. */
  narrows?: boolean
  /** Where its lines are answered, when that is a page of its own. */
  page?: string
  reader: BoardReader
}
