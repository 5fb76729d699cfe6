import { frenchNumber, inPairs, prefixedNumber, regionalNumber } from './dialledNumber'
import type { DigitGroup, DigitRun } from './digitRuns'
import type { PhoneRegion } from './phoneRegion'

/** What had to be added to a number to read it: the zero that a spreadsheet drops, the `+` of its prefix. */
export type PhoneRepair = 'zero' | 'plus'

/** A number as the directory writes it, and where it was in the text. */
export type FoundNumber = { number: string; start: number; end: number; repair?: PhoneRepair }

/** `region`: where few digits make a number. `foreign`: how another country's number is written (digits with its prefix), if it is one. */
export type NumberContext = { region: PhoneRegion | null; foreign: (digits: string) => string | null }

type Read = { number: string; repair?: PhoneRepair } | null

const CUT_FORMS = ['9', '1 2 2 2 2', '3 2 2 2', '3 3 3']
const LONGEST = 16
const SHORTEST_FOREIGN = 7
const TEN = 10
/** So many digits beside a number make one wonder which of them are its own. */
const DOUBTFUL = 6

/** The numbers of a run, and the digits that belong to none. Digits left over that could be another's make the whole run unread. */
export function runNumbers(
  run: DigitRun,
  context: NumberContext,
): { numbers: FoundNumber[]; rest: DigitGroup[] } {
  const { groups } = run
  const numbers: FoundNumber[] = []
  const rest: DigitGroup[] = []
  for (let at = 0; at < groups.length; ) {
    const found = numberFrom(run, at, context)
    const [group] = groups.slice(at)
    if (!group) break
    const glued = found ? [] : gluedNumbers(group)
    if (found) numbers.push(found.number)
    else if (glued.length > 0) numbers.push(...glued)
    else rest.push(group)
    at = found?.next ?? at + 1
  }
  const left = rest.reduce((sum, { digits }) => sum + digits.length, 0)
  return numbers.length > 0 && left >= DOUBTFUL ? { numbers: [], rest: groups } : { numbers, rest }
}

/** The number that starts with this group, the longest that can be, and the group after it. */
function numberFrom(run: DigitRun, at: number, context: NumberContext) {
  const { groups } = run
  for (let next = groups.length; next > at; next -= 1) {
    const taken = groups.slice(at, next)
    const digits = taken.map((group) => group.digits).join('')
    if (digits.length > LONGEST) continue
    const isWhole = at === 0 && next === groups.length
    const read = readDigits(digits, {
      ...context,
      isInternational: at === 0 && run.isInternational,
      form: taken.map((group) => group.digits.length).join(' '),
      isWhole: !run.isInternational && (isWhole || taken.length === 1),
    })
    const [first, last] = [taken[0], taken.at(-1)]
    if (read && first && last) return { number: { ...read, start: first.start, end: last.end }, next }
  }
  return null
}

type Ask = NumberContext & { isInternational: boolean; form: string; isWhole: boolean }

function readDigits(digits: string, { region, foreign, isInternational, form, isWhole }: Ask): Read {
  const international = isInternational ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : null
  if (international) {
    const number =
      prefixedNumber(international) ??
      (international.length >= SHORTEST_FOREIGN ? foreign(international) : null)
    return number ? { number } : null
  }
  const french = frenchNumber(digits)
  if (french) return { number: french }
  if (region) {
    const local = regionalNumber(digits, region)
    const prefixed = digits.startsWith(region.prefix) ? prefixedNumber(digits) : null
    if (local ?? prefixed) return { number: local ?? prefixed ?? '' }
  }
  if (!isWhole) return null
  if (/^330?[1-9]\d{8}$/.test(digits)) return { number: prefixedNumber(digits) ?? '', repair: 'plus' }
  const isCut =
    /^[1-9]\d{8}$/.test(digits) && CUT_FORMS.includes(form) && !(form === '3 3 3' && isSiren(digits))
  return isCut ? { number: inPairs(`0${digits}`), repair: 'zero' } : null
}

/** Numbers written one after the other without a sign between them. */
function gluedNumbers({ digits, start }: DigitGroup): FoundNumber[] {
  const count = digits.length / TEN
  if (!Number.isInteger(count) || count < 2) return []
  const parts = Array.from({ length: count }, (_, rank) => digits.slice(rank * TEN, (rank + 1) * TEN))
  const numbers = parts.flatMap((part, rank) => {
    const number = frenchNumber(part)
    return number ? { number, start: start + rank * TEN, end: start + (rank + 1) * TEN } : []
  })
  return numbers.length === count ? numbers : []
}

/** The Luhn sum of the nine digits of a company. */
function isSiren(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % TEN === 0
}
