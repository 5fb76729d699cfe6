import type { Rate } from '../rates/Rate'
import { replaceMarks } from '../rates/text/marks'
import { writtenAmount } from '../rates/text/writtenAmount'

/** A text as it reads on a day (`YYYY-MM-DD`, of Paris): the figures of that day in place of the marks. */
export function readOn(text: string, day: string, rates: ReadonlyMap<string, Rate>): string {
  return replaceMarks(text, (formula) => writtenAmount(formula, day, (code) => rates.get(code)).words)
}
