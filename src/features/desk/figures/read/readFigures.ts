import type { Payload, Where } from 'payload'
import type { Delay } from '@/domain/report/reportDelays'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { wholeAsk } from '@/features/desk/boards/BoardReader'
import { reportRows } from '@/features/desk/boards/read/reportRows'
import { unitsToConfirm } from '@/features/desk/boards/read/unitsToConfirm'
import { whereDue } from '@/features/desk/boards/read/whereDue'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { measureReports } from '@/features/trust/reports/read/measureReports'
import { monthStart } from './monthStart'

/** The state of one kind of sheet: how many are published, past their day, never verified, confirmed since the first of the month. */
export type KindFigures = {
  kind: SheetKind
  published: number
  late: number
  never: number
  confirmed: number
}

export type Figures = {
  kinds: KindFigures[]
  /** Tasks of reports that wait, and how long the answered ones of twelve months took. */
  reports: { open: number; answer: Delay }
  /** Units whose free places are to be confirmed. */
  units: number
}

/** What those who answer for the base look at, counted as the board counts it: counts only, no sheet is read. */
export async function readFigures(payload: Payload, now: Date): Promise<Figures> {
  const everything = wholeAsk(payload, now, ALL_SHEET_KINDS)
  const [kinds, open, delays, units] = await Promise.all([
    Promise.all(ALL_SHEET_KINDS.map((kind) => kindFigures(payload, kind, now))),
    reportRows.count(everything),
    measureReports(payload, now),
    unitsToConfirm.count(everything),
  ])
  return { kinds, reports: { open, answer: delays.answer }, units }
}

async function kindFigures(payload: Payload, kind: SheetKind, now: Date): Promise<KindFigures> {
  const count = async (where: Where[]): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: kind,
      where: { and: [PUBLISHED, ...where] },
      overrideAccess: true,
    })
    return totalDocs
  }
  const [published, late, never, confirmed] = await Promise.all([
    count([]),
    count([whereDue('overdue', now)]),
    count([whereDue('never', now)]),
    count([{ verifiedAt: { greater_than_equal: monthStart(now).toISOString() } }]),
  ])
  return { kind, published, late, never, confirmed }
}
