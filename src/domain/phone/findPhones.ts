import { frenchNumber } from './dialledNumber'
import { type DigitGroup, digitRuns } from './digitRuns'
import { hideOtherNumbers } from './hideOtherNumbers'
import { isShortAlone } from './isShortAlone'
import { plainDigits, plainSigns } from './readableDigits'
import { type FoundNumber, type NumberContext, runNumbers } from './runNumbers'

/** The numbers of a text, in order. `text` is the one whose places they give; `isWhole` is false when other digits could be a number. */
export type PhonesFound = {
  text: string
  numbers: (FoundNumber & { isCompleted?: boolean })[]
  isWhole: boolean
  hasLetterZero: boolean
}

const POSTCODE_LENGTH = 5
const YEAR = /^(?:19|20)\d{2}$/
const SHORTEST_PIECE = 4
/** After digits that count or place something: `2 lignes`, `91000 Évry`. */
const COUNTS = /^ ?\p{L}/u
/** Between a number and the end of the next one: `01 60 91 91 91 / 92`. */
const ENDING_SIGN = /^ ?(?:\/|,|et|ou) ?$/i

/** The telephone numbers of a text: in any grouping, glued, with words and other numbers around. */
export function findPhones(written: string, context: NumberContext): PhonesFound {
  const text = plainDigits(written)
  const { text: plain, hasLetterZero } = plainSigns(text)
  const bare = hideOtherNumbers(plain)
  const numbers: PhonesFound['numbers'] = []
  const rests: { groups: DigitGroup[]; isBeside: boolean }[] = []
  for (const run of digitRuns(bare)) {
    const [first, last] = [run.groups[0], run.groups.at(-1)]
    if (!first || !last) continue
    if (!run.isInternational && isShortAlone(bare, first.start, last.end)) {
      numbers.push({
        number: plain.slice(first.start, last.end).replaceAll('.', ' '),
        start: first.start,
        end: last.end,
      })
      continue
    }
    const read = runNumbers(run, context)
    numbers.push(...read.numbers)
    rests.push({ groups: read.rest, isBeside: read.numbers.length > 0 })
  }
  const left: DigitGroup[] = []
  for (const { groups, isBeside } of rests) {
    const pieces = groups.filter((group) => !completed(group, bare, numbers))
    if (isPiece(pieces, bare) || (isBeside && pieces.some(({ end }) => !COUNTS.test(bare.slice(end)))))
      left.push(...pieces)
  }
  numbers.sort((a, b) => a.start - b.start)
  return { text, numbers: withPlus(numbers, plain), isWhole: left.length === 0, hasLetterZero }
}

/** Adds the number of which only the two last digits are written after another one, and tells that it did. */
function completed(group: DigitGroup, text: string, numbers: PhonesFound['numbers']): boolean {
  const before = numbers.filter(({ end }) => end <= group.start).sort((a, b) => b.end - a.end)[0]
  if (!before || group.digits.length !== 2 || !ENDING_SIGN.test(text.slice(before.end, group.start)))
    return false
  if (/^ ?[\p{L}\d\uE000%€]/u.test(text.slice(group.end).replace(/^ ?(?:et|ou)(?!\p{L})/iu, ''))) return false
  const number = frenchNumber(before.number.replaceAll(/\D/g, '').slice(0, -2) + group.digits)
  if (!number) return false
  numbers.push({ number, start: group.start, end: group.end, isCompleted: true })
  return true
}

/** Digits left that people may have meant as a number: no postcode, no year, no small number. */
function isPiece(groups: readonly DigitGroup[], text: string): boolean {
  const [only] = groups
  const count = groups.reduce((sum, { digits }) => sum + digits.length, 0)
  if (groups.length === 1 && only) {
    if (YEAR.test(only.digits)) return false
    if (count === POSTCODE_LENGTH && /^ \p{L}/u.test(text.slice(only.end))) return false
  }
  return count >= SHORTEST_PIECE
}

/** The places of numbers, with the signs that start and close them: `+`, `(`. */
function withPlus(numbers: PhonesFound['numbers'], text: string): PhonesFound['numbers'] {
  return numbers.map((found) => {
    const [before = ''] = /[+( ]{0,4}$/.exec(text.slice(0, found.start)) ?? []
    const opening = before.search(/[+(]/)
    const isOpened = opening >= 0 && (before.includes('+') || /^\d{1,4}\)/.test(text.slice(found.start)))
    return isOpened ? { ...found, start: found.start - before.length + opening } : found
  })
}
