import type { useTranslations } from 'next-intl'
import { LONGEST_TEXTS } from '@/domain/newSheets/LONGEST_TEXTS'
import type { NewSheetField } from '@/domain/newSheets/newSheet'
import { type TypedFaults, type TypedSheet, typedText } from '../TypedSheet'

type Typed = { typed: TypedSheet; faults: TypedFaults }

/** Why a field is refused, in words: of what is too long, by how much; `null` when it is not. `t`: the texts of new sheets. */
export function faultWords(
  t: ReturnType<typeof useTranslations>,
  name: NewSheetField,
  { typed, faults }: Typed,
): string | null {
  const fault = faults[name]
  if (!fault) return null
  if (fault !== 'tooLong') return t(`field.${fault}`)
  const most = new Map<string, number>(Object.entries(LONGEST_TEXTS)).get(name)
  if (most === undefined) return t('field.tooMany')
  return t('field.tooLong', { count: typedText(typed, name)?.length ?? 0, most })
}
