import type { ScreenedWords } from './screenedWords'

const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre'
/** A whole day: `3/4/2012`, `03.04.12`, `2012-04-03`, `3 avril 2012`, `1er avril 2012`. */
const DAY = new RegExp(
  `(?<![\\d/.-])(?:(?<iso>(?:19|20)\\d{2})-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?<numeric>(?:19|20)?\\d{2})|\\d{1,2}(?:er)?\\s{1,3}(?:${MONTHS})\\s{1,3}(?<worded>(?:19|20)\\d{2}))(?![\\d])`,
  'giu',
)
/** A birth that is told to the day or to the month, with what follows it. */
const BORN = new RegExp(
  `(?<!\\p{L})(?:née?s?\\s{1,3}en\\s{1,3}\\d{4}\\s{1,3}le|née?s?\\s{0,3}(?:\\(e\\))?(?:\\s{1,3}le|\\s{0,3}:)|nee?\\s{1,3}le|n[ée]\\(e\\)\\s{1,3}le|d\\.?d\\.?n\\.?|date\\s{1,3}de\\s{1,3}naissance|anniversaire\\s{0,3}:?(?:\\s{1,3}le)?)\\s{0,3}:?\\s{0,3}\\d{1,4}(?:er)?(?:\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?|\\s{1,3}(?:${MONTHS})(?:\\s{1,3}\\d{4})?)`,
  'giu',
)
/** A day of so many years ago and more is a birth rather than a step of the file. */
const OLD_YEARS = 2
const CENTURY = 2000

/** Dates of birth: told as such, or whole days of years ago. `today`: `YYYY-MM-DD`. */
export function findBirths(text: string, today: string): ScreenedWords[] {
  const told = [...text.matchAll(BORN)].map(toWords)
  const old = [...text.matchAll(DAY)]
    .filter(({ groups }) => yearOf(groups, today) <= Number(today.slice(0, 4)) - OLD_YEARS)
    .map(toWords)
  return [...told, ...old]
}

function yearOf(groups: Record<string, string | undefined> | undefined, today: string): number {
  const year = Number(groups?.iso ?? groups?.numeric ?? groups?.worded)
  if (year > 99) return year
  // Two digits: of this century, unless they would lie ahead by more than a year.
  return CENTURY + year > Number(today.slice(0, 4)) + 1 ? CENTURY - 100 + year : CENTURY + year
}

const toWords = ({ 0: words, index }: RegExpExecArray): ScreenedWords => ({
  kind: 'birth',
  words,
  start: index,
  end: index + words.length,
})
