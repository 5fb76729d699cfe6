import { gatherFrom } from '@/domain/document/gatherFrom'
import { formulasIn } from '@/domain/rates/text/marks'
import { amountFormula, scaleCode } from './amountNodes'

/** A code or a formula in a document, under the path of its field, and whether it asks for a whole scale. */
export type CitedAmount = { path: string; formula: string; isScale: boolean }

/** All the amounts that a document cites, in its order; what is inside a rich text has the path of that text. */
export function citedAmounts(document: unknown): CitedAmount[] {
  return gatherFrom(document, (value, path) => {
    const cited = (formula: string, isScale: boolean): CitedAmount => ({
      path: fieldOf(path),
      formula,
      isScale,
    })
    if (typeof value === 'string') return formulasIn(value).map((formula) => cited(formula, false))
    if (typeof value !== 'object' || value === null) return undefined
    const formula = amountFormula(value)
    if (formula !== null) return [cited(formula, false)]
    const scale = scaleCode(value)
    return scale === null ? undefined : [cited(scale, true)]
  })
}

/** A rich text keeps its nodes under `root`. */
function fieldOf(path: readonly string[]): string {
  const root = path.indexOf('root')
  return (root === -1 ? path : path.slice(0, root)).join('.')
}
