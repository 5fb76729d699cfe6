import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import type { BoardAsk, BoardReader } from '../BoardReader'
import type { BoardRow } from '../BoardRow'
import { isNarrowed, whereNarrowed } from './whereNarrowed'

/** Lines looked at when a list is narrowed: more than anybody treats. */
const MOST = 1000

/** A list whose lines name their sheet (of these kinds), narrowed by what that sheet is: one read of the list, one a kind of sheet. */
export function narrowedList(
  reader: BoardReader,
  kinds: readonly SheetKind[] = ALL_SHEET_KINDS,
): BoardReader {
  const isWhole = (ask: BoardAsk) => !isNarrowed(ask) && kinds.every((kind) => ask.kinds.includes(kind))
  return {
    count: async (ask) => (isWhole(ask) ? reader.count(ask) : (await keptRows(reader, ask)).length),
    page: async (ask, page, size) => {
      if (isWhole(ask)) return reader.page(ask, page, size)
      const rows = await keptRows(reader, ask)
      return { rows: rows.slice((page - 1) * size, page * size), pages: Math.ceil(rows.length / size) }
    },
  }
}

async function keptRows(reader: BoardReader, ask: BoardAsk): Promise<BoardRow[]> {
  const whole = { ...ask, kinds: ALL_SHEET_KINDS, commune: '', themes: [], owner: '' }
  const { rows } = await reader.page(whole, 1, MOST)
  const numbers = [...new Set(rows.map(({ number }) => number).filter(Boolean))]
  if (numbers.length === 0) return []
  const found = await findSheets({
    payload: ask.payload,
    where: (kind) => {
      const narrow = ask.kinds.includes(kind) ? whereNarrowed(ask, kind) : null
      return narrow && { and: [numberedIn(numbers), narrow] }
    },
  })
  const kept = new Set(found.map(({ number }) => number))
  return rows.filter(({ number }) => kept.has(number))
}
