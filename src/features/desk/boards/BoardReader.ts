import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { BoardRow } from './BoardRow'

/** What is asked of a list; a filter that is empty narrows nothing. */
export type BoardAsk = {
  payload: Payload
  now: Date
  /** The kinds of sheet that it is about: all that the person follows, or the one that was chosen. */
  kinds: readonly SheetKind[]
  /** A commune, by its name or code. */
  commune: string
  /** A theme and those below it, by id. */
  themes: readonly string[]
  /** Who answers for the sheets, by id; `NOBODY` for those without. */
  owner: string
}

/** Asks for the sheets that nobody answers for. */
export const NOBODY = 'personne'

export type BoardPage = { rows: BoardRow[]; pages: number }

/** One list: how many lines, and one page of them, from 1. */
export type BoardReader = {
  count: (ask: BoardAsk) => Promise<number>
  page: (ask: BoardAsk, page: number, size: number) => Promise<BoardPage>
}

/** Everything of these kinds, wherever and whosesoever. */
export function wholeAsk(payload: Payload, now: Date, kinds: readonly SheetKind[]): BoardAsk {
  return { payload, now, kinds, commune: '', themes: [], owner: '' }
}
