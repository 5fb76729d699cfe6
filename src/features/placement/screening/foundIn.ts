import { localTime } from '@/domain/localTime'
import type { ScreenedWords } from '@/domain/placement/screening/screenedWords'
import { screenFreeText } from '@/domain/placement/screening/screenFreeText'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { clock } from '@/infra/clock'
import { namedExactly } from '@/infra/geography/namedCommunes'

const isPlace = (words: string): boolean =>
  placeNameForms(words).some((form) => namedExactly(form).length > 0)

/** What a free text of placement holds of the identity of a person, the communes of France and the day of today known; nothing when it may be kept. */
export function foundIn(text: string): ScreenedWords[] {
  return screenFreeText(text, { isPlace, today: localTime(clock.now()).day })
}
