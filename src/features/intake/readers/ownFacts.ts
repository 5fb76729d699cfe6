import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { ownKey } from '@/domain/sources/ownKey'
import type { OwnSheetFacts } from '@/domain/sources/SourceRecord'
import { readDate } from '@/features/sheets/values/readDate'

type Said = {
  /** The number, or the address of the page of the sheet, which ends with it. */
  number: unknown
  verifiedOn?: unknown
}

/** What a record of ours says of its sheet; nothing for the key of another producer. */
export function ownFacts(key: string, { number, verifiedOn }: Said): { ours?: OwnSheetFacts } {
  if (!ownKey(key)) return {}
  const last = typeof number === 'string' ? (number.split('/').at(-1) ?? '') : ''
  return { ours: { number: parseSheetNumber(last)?.number ?? null, verifiedOn: readDate(verifiedOn) } }
}
