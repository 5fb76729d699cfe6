import type { Payload } from 'payload'
import { isAnsweredKind } from '@/domain/sheet/sheetKinds'
import { findSheets, numberedIn, PUBLISHED } from '@/features/sheets/reference/findSheets'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import type { BoardSheet } from '../BoardSheet'

/** The published sheets of these numbers, by number: one read a kind, and one for those that keep them. */
export async function findBoardSheets(
  payload: Payload,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, BoardSheet>> {
  const found = await findSheets({
    payload,
    where: (kind) => (isAnsweredKind(kind) ? { and: [numberedIn(numbers), PUBLISHED] } : null),
  })
  const keepers = await keepersOf(payload, found)
  const sheets = found.flatMap((sheet): BoardSheet[] => {
    const { kind, keeper } = sheet
    const keptBy = keeper && keepers.get(keeper.id)
    return keptBy && isAnsweredKind(kind) ? [{ ...sheet, kind, keptBy }] : []
  })
  return new Map(sheets.map((sheet) => [sheet.number, sheet]))
}
