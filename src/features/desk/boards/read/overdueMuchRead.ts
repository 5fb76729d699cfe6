import type { Where } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { findSheets, numberedIn, PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { BoardAsk, BoardReader } from '../BoardReader'
import { mostRead } from './mostRead'
import { sheetRows } from './sheetRows'
import { whereDue } from './whereDue'
import { whereNarrowed } from './whereNarrowed'

/** The sheets past due that people read most, the most read first: among the 500 most read of the month. */
export const overdueMuchRead: BoardReader = {
  count: async (ask) => (await lateNumbers(ask)).length,
  page: async (ask, page, size) => {
    const numbers = await lateNumbers(ask)
    const shown = numbers.slice((page - 1) * size, page * size)
    const { payload, kinds } = ask
    const found = await Promise.all(
      kinds.map((kind) =>
        sheetRows({ payload, kind, where: numberedIn(shown), sort: 'reviewDueAt', page: 1, size }),
      ),
    )
    const rows = new Map(found.flatMap((each) => each.rows).map((row) => [row.number, row]))
    return {
      rows: shown.flatMap((number) => rows.get(number) ?? []),
      pages: Math.ceil(numbers.length / size),
    }
  },
}

async function lateNumbers(ask: BoardAsk): Promise<string[]> {
  const reads = await mostRead(ask.payload, ask.now)
  if (reads.size === 0) return []
  const whereLate = (kind: SheetKind): Where | null => {
    const narrow = ask.kinds.includes(kind) ? whereNarrowed(ask, kind) : null
    return narrow && { and: [numberedIn([...reads.keys()]), PUBLISHED, whereDue('overdue', ask.now), narrow] }
  }
  const late = new Set(
    (await findSheets({ payload: ask.payload, where: whereLate })).map((sheet) => sheet.number),
  )
  return [...reads.keys()].filter((number) => late.has(number))
}
