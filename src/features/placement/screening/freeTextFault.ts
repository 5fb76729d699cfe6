import { localTime } from '@/domain/localTime'
import { screenFreeText } from '@/domain/placement/screening/screenFreeText'
import { screeningFault } from '@/domain/placement/screening/screeningFault'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { clock } from '@/infra/clock'
import { namedExactly } from '@/infra/geography/namedCommunes'

const isPlace = (words: string): boolean =>
  placeNameForms(words).some((form) => namedExactly(form).length > 0)

/**
 * Why a free text of placement (context, note, reason) may not be kept: the words that tell who somebody is, and where they stand; `null`
 * when it may. Asked before anything is stored, and shown beside the field.
 */
export function freeTextFault(text: string | null | undefined): string | null {
  if (!text) return null
  const today = localTime(clock.now()).day
  return screeningFault(text, screenFreeText(text, { isPlace, today }))
}
