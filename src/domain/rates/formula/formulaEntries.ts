import { lawByDate } from '../entryOn'
import type { Rate, RateEntry } from '../Rate'
import { codesIn } from './codesIn'
import { evaluateFormula, type RateLookup } from './evaluateFormula'
import { parseFormula } from './parseFormula'

/**
 * The values of a rate that is worked out from others, one for each day on which one of these changes; an end where one has nothing.
 * None for a formula that cannot be read.
 */
export function formulaEntries(rate: Pick<Rate, 'code' | 'formula'>, lookup: RateLookup): RateEntry[] {
  const read = parseFormula(rate.formula ?? '')
  if (!read.value) return []
  const formula = read.value
  const days = [...new Set(changesOf(codesIn(formula), lookup, [rate.code]))].sort()
  const worked = days.map((day) => ({
    day,
    amount: evaluateFormula(formula, day, lookup, rate.code).value ?? null,
  }))
  const first = worked.findIndex(({ amount }) => amount !== null)
  return first === -1
    ? []
    : worked
        .slice(first)
        .filter(({ amount }, at, all) => amount !== null || all[at - 1]?.amount !== null)
        .map(({ day, amount }) => ({
          ...WORKED_OUT,
          id: day,
          effectFrom: day,
          amount,
          kind: amount === null ? 'end' : 'amount',
        }))
}

const WORKED_OUT = {
  brackets: [],
  unit: null,
  reference: null,
  otherReferences: null,
  publishedOn: null,
  enteredAt: null,
  enteredByName: null,
  shownAt: null,
  note: null,
} satisfies Partial<RateEntry>

function changesOf(codes: readonly string[], lookup: RateLookup, path: readonly string[]): string[] {
  return codes.flatMap((code) => {
    const rate = path.includes(code) ? undefined : lookup(code)
    if (!rate) return []
    if (rate.kind !== 'formula') return lawByDate(rate.entries).map(({ effectFrom }) => effectFrom)
    const read = parseFormula(rate.formula ?? '')
    return read.value ? changesOf(codesIn(read.value), lookup, [...path, code]) : []
  })
}
