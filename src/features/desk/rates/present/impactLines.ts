import { figureWords, NO_AMOUNT } from '@/domain/rates/amountWords'
import { entryOn } from '@/domain/rates/entryOn'
import { codesIn } from '@/domain/rates/formula/codesIn'
import { parseFormula } from '@/domain/rates/formula/parseFormula'
import { formulasIn, replaceMarks } from '@/domain/rates/text/marks'
import { writtenAmount } from '@/domain/rates/text/writtenAmount'
import { sentencesOf } from '@/domain/text/sentencesOf'
import { markedTexts } from '@/features/sheets/rates/present/markedTexts'
import type { AmountsOn } from '@/features/sheets/rates/present/withAmounts'

/** A sentence as it reads, and as it would read. */
export type ImpactLine = { before: string; after: string }

type Ask = { document: unknown; codes: ReadonlySet<string>; before: AmountsOn; after: AmountsOn }

/** The sentences of a document that cite one of the codes, before and after; those that would read the same too. */
export function impactLines({ document, codes, before, after }: Ask): ImpactLine[] {
  return markedTexts(document).flatMap(({ text }) =>
    sentencesOf(text)
      .filter((sentence) => formulasIn(sentence).some((formula) => cites(formula, codes)))
      .map((sentence) => ({ before: read(sentence, before), after: read(sentence, after) })),
  )
}

function cites(formula: string, codes: ReadonlySet<string>): boolean {
  const { value } = parseFormula(formula)
  return value !== undefined && codesIn(value).some((code) => codes.has(code))
}

const read = (sentence: string, on: AmountsOn): string =>
  replaceMarks(
    sentence,
    (formula) => scaleWords(formula, on) ?? writtenAmount(formula, on.day, on.known).words,
  )

/** A whole scale in one line, « 0 € : 0 % ; 11 497 € : 11 % »; `null` for what is no scale. */
function scaleWords(code: string, { day, known }: AmountsOn): string | null {
  const rate = known(code)
  if (rate?.kind !== 'scale') return null
  const entry = entryOn(rate.entries, day)
  if (!entry || entry.kind === 'end') return NO_AMOUNT
  const valueUnit = rate.reading === 'marginal' ? 'percent' : (entry.unit ?? rate.unit)
  return entry.brackets
    .map(({ threshold, value }) =>
      [
        threshold && figureWords(threshold, rate.thresholdUnit ?? 'EUR'),
        value && figureWords(value, valueUnit),
      ]
        .map((words) => words ?? '—')
        .join(' : '),
    )
    .join(' ; ')
}
