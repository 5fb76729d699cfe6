import Big from 'big.js'
import { amountWords, figureWords, NO_AMOUNT } from '../amountWords'
import type { RateUnit } from '../closedLists'
import { storedDecimal } from '../decimal'
import { entryOn } from '../entryOn'
import { codesIn } from '../formula/codesIn'
import { evaluateFormula } from '../formula/evaluateFormula'
import type { Formula } from '../formula/Formula'
import { parseFormula } from '../formula/parseFormula'
import type { Rate } from '../Rate'

/** The rate of a code as readers see it, those of formulas with their values worked out; `undefined` for none. */
export type KnownRates = (code: string) => Rate | undefined

/** `words` stand in the text; `fault`, in French, says why they give no figure. */
export type WrittenAmount = { words: string; fault: string | null }

/** What stands for a figure that cannot be given, whatever the reason. */
const UNKNOWN = 'montant non disponible'

/**
 * What a text shows in place of a code or of a formula on a day (`YYYY-MM-DD`): « 651,69 € », « 25 % du SMIC », never the figure of another
 * day. A scale does not hold in a sentence: it is named.
 */
export function writtenAmount(text: string, day: string, known: KnownRates): WrittenAmount {
  const { value: formula, fault } = parseFormula(text)
  if (!formula) return { words: UNKNOWN, fault }
  return formula.is === 'code' ? ofCode(formula.code, day, known) : ofFormula(formula, day, known)
}

function ofCode(code: string, day: string, known: KnownRates): WrittenAmount {
  const rate = known(code)
  if (!rate) return { words: UNKNOWN, fault: `Aucun barème publié n’a le code « ${code} ».` }
  if (rate.kind === 'scale') {
    const name = rate.shortLabel ?? rate.label
    return {
      words: `barème « ${name} »`,
      fault: `« ${name} » est un barème à tranches : insérez-le entier dans « Pour aller plus loin ».`,
    }
  }
  const words = amountWords({ ...rate, period: null }, entryOn(rate.entries, day))
  return { words, fault: words === NO_AMOUNT ? `« ${code} » n’a pas de montant à cette date.` : null }
}

function ofFormula(formula: Formula, day: string, known: KnownRates): WrittenAmount {
  const { value, fault } = evaluateFormula(formula, day, known)
  if (value === undefined) return { words: NO_AMOUNT, fault }
  const unit = unitOf(formula, known)
  // A percentage is worked out as a part of one.
  const decimal = unit === 'percent' ? storedDecimal(new Big(value).times(100)) : value
  return { words: figureWords(decimal, unit), fault: null }
}

/** The unit of what is taken a part of: that of the first rate that is no percentage. */
function unitOf(formula: Formula, known: KnownRates): RateUnit {
  const units = codesIn(formula).flatMap((code) => known(code)?.unit ?? [])
  return units.find((unit) => unit !== 'percent') ?? units[0] ?? 'number'
}
