import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'

/** The names of the published sheets of these numbers that a class may read now, by number. */
export async function readableNames(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ofKind = (kind: SheetKind) => numbers.filter((number) => parseSheetNumber(number)?.kind === kind)
  const sheets = await findSheets({
    payload,
    where: (kind) => {
      const own = ofKind(kind)
      return own.length > 0 ? { and: [publishedOfKindForClass(kind, readerClass), numberedIn(own)] } : null
    },
  })
  return new Map(sheets.map(({ number, name }) => [number, name]))
}
