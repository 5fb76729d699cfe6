import { findBirths } from './findBirths'
import { findNames } from './findNames'
import { findPatterns } from './findPatterns'
import type { ScreenedWords, ScreeningContext } from './screenedWords'

/**
 * What a free text holds of the identity of a person, in the order of the text: names, dates of birth, telephones, mails, addresses and
 * numbers of the social security (CNIL 2022-008: nothing that is not needed). Made for short texts of caseworkers; it prefers a false
 * alarm, which one rewrites, to a name that is kept, and knows the words of the field. Nothing when the text may be kept.
 */
export function screenFreeText(text: string, { isPlace, today }: ScreeningContext): ScreenedWords[] {
  const found = [...findPatterns(text), ...findBirths(text, today), ...findNames(text, isPlace)]
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  // What lies within what is already told is told once.
  return sorted.filter(
    ({ start, end }, at) =>
      !sorted.some((other, its) => its < at && other.start <= start && other.end >= end),
  )
}
