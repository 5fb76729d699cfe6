import type { Payload } from 'payload'
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
    where: () => ({ and: [numberedIn(numbers), PUBLISHED] }),
  })
  const keepers = await keepersOf(payload, found)
  return new Map(
    found.map((sheet): [string, BoardSheet] => [
      sheet.number,
      { ...sheet, keptBy: (sheet.keeper && keepers.get(sheet.keeper.id)) ?? null },
    ]),
  )
}
