import type { Payload } from 'payload'
import { isKeptKind } from '@/domain/sheet/sheetKinds'
import { findSheets, namedIn } from './findSheets'
import type { KeptSheet, SheetReference } from './SheetReference'

/** The sheets that keep these, by the id of the keeper; those of a keeper that is in the bin have none. One read a kind at most. */
export async function keepersOf(
  payload: Payload,
  sheets: readonly SheetReference[],
): Promise<ReadonlyMap<string, KeptSheet>> {
  const own = sheets.flatMap(asKept)
  const known = new Set(own.map(({ id }) => id))
  const others = sheets.flatMap(({ keeper }) => (keeper && !known.has(keeper.id) ? [keeper] : []))
  const found = others.length > 0 ? await findSheets({ payload, where: namedIn(others) }) : []
  return new Map([...own, ...found.flatMap(asKept)].map((sheet) => [sheet.id, sheet]))
}

function asKept(sheet: SheetReference): KeptSheet[] {
  const { kind } = sheet
  return isKeptKind(kind) ? [{ ...sheet, kind }] : []
}
