import type { ReaderClass } from '../ReaderClass'
import { canReadPart, RESTRICTABLE_PARTS, type Restriction } from '../sheet/restrictedFields'
import type { SheetField } from './SheetField'

type Restricted = { restrictions?: readonly Restriction[] | null }

/**
 * The fields that somebody may fill in: all for those who keep the sheet, who decide who reads what; for others those that their
 * class reads.
 */
export function readableFields(
  fields: readonly SheetField[],
  sheet: Restricted,
  { keeps, readerClass }: { keeps: boolean; readerClass: ReaderClass },
): SheetField[] {
  if (keeps) return [...fields]
  return fields.filter(({ name, ownersOnly }) => {
    if (ownersOnly) return false
    return PARTS.every(
      (part) =>
        !RESTRICTABLE_PARTS[part].some((covered) => covered === name) ||
        canReadPart(sheet, part, readerClass),
    )
  })
}

// `Object.keys` widens to strings; the record has these keys only.
const PARTS = Object.keys(RESTRICTABLE_PARTS) as (keyof typeof RESTRICTABLE_PARTS)[]
