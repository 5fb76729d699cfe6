import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { isNationalNumber } from '@/domain/sheet/documentTypes'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { nationalRows } from '@/features/catalogue/nationalReading/read/nationalRows'
import { entryOf } from '@/features/registry'
import type { RowFacts } from '@/features/sheets/present/RowFacts'

/** The facts of shown sheets, by sheet number, a read or two a kind; a sheet gone since it was indexed has none. */
export async function findRowFacts(
  payload: Payload,
  readerClass: ReaderClass,
  shown: readonly string[],
): Promise<Map<string, RowFacts>> {
  const found = await Promise.all(
    ALL_SHEET_KINDS.map(async (kind) => {
      const numbers = shown.filter((number) => parseSheetNumber(number)?.kind === kind)
      return numbers.length > 0 ? [...(await entryOf(kind).rows(payload, readerClass, numbers))] : []
    }),
  )
  const national = await nationalRows(payload, readerClass, shown.filter(isNationalNumber))
  return new Map([...found.flat(), ...national])
}
