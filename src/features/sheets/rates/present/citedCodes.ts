import { codesIn } from '@/domain/rates/formula/codesIn'
import { parseFormula } from '@/domain/rates/formula/parseFormula'
import { citedAmounts } from './citedAmounts'

/** The codes that a document cites, each once, in alphabetical order; those that the formulas of rates lead to are not among them. */
export function citedCodes(document: unknown): string[] {
  const codes = citedAmounts(document).flatMap(({ formula }) => {
    const { value } = parseFormula(formula)
    return value ? codesIn(value) : []
  })
  return [...new Set(codes)].sort()
}
