import { changeIn } from '@/domain/document/changeIn'
import { replaceMarks } from '@/domain/rates/text/marks'
import { type KnownRates, writtenAmount } from '@/domain/rates/text/writtenAmount'
import { amountFormula, scaleCode } from './amountNodes'
import { scaleNode } from './scaleNode'
import { textNode } from './textNode'

/** The day to read on, `YYYY-MM-DD`, and the rates to read. */
export type AmountsOn = { day: string; known: KnownRates }

/**
 * A document as it reads on a day: the figures in place of the codes, in every text it holds, plain or rich, however deep. This is the
 * one place where a code becomes a figure: all that shows a sheet shows what it returns.
 */
export function withAmounts<Document>(document: Document, on: AmountsOn): Document {
  // The same shape: a text for a text, a node of a rich text for a node.
  return changeIn(document, (value) => figureOf(value, on)) as Document
}

function figureOf(value: unknown, on: AmountsOn): unknown {
  if (typeof value === 'string') return replaceMarks(value, (formula) => wordsOf(formula, on))
  if (typeof value !== 'object' || value === null) return undefined
  const formula = amountFormula(value)
  if (formula !== null) return textNode(wordsOf(formula, on))
  const scale = scaleCode(value)
  return scale === null ? undefined : scaleNode(on.known(scale), on.day)
}

const wordsOf = (formula: string, { day, known }: AmountsOn): string =>
  writtenAmount(formula, day, known).words
