import { codesIn } from './codesIn'
import { evaluateFormula, type RateLookup } from './evaluateFormula'
import { parseFormula } from './parseFormula'

/** What is wrong with a formula on a day, in French; `null` where it can be worked out. `as` is the code of the rate that it defines. */
export function formulaFault(text: string, day: string, lookup: RateLookup, as?: string): string | null {
  const read = parseFormula(text)
  if (!read.value) return read.fault
  if (codesIn(read.value).length === 0) return 'Le calcul ne nomme aucun barème : donnez plutôt un montant.'
  return evaluateFormula(read.value, day, lookup, as).fault ?? null
}
