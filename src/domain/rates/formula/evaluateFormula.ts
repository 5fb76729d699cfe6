import Big from 'big.js'
import { dayWords } from '../dayWords'
import { storedDecimal } from '../decimal'
import { entryOn } from '../entryOn'
import type { Rate } from '../Rate'
import { DEEPEST, type Formula, type Read, type Rounding } from './Formula'
import { parseFormula } from './parseFormula'
import { UnworkableFormula } from './UnworkableFormula'

/** Where a code leads; `undefined` for none. */
export type RateLookup = (
  code: string,
) => Pick<Rate, 'code' | 'kind' | 'unit' | 'formula' | 'entries'> | undefined

type Context = { day: string; lookup: RateLookup; path: readonly string[] }

/** The smallest coin: what a formula that says nothing of rounding is brought to. */
const CENT = '0.01'

/**
 * What a formula gives on a day (`YYYY-MM-DD`), as a decimal, to the nearest centime where it says no rounding. Its own code, `as`, is
 * that of the rate that it defines. Faults in French: a code that is unknown, that has no amount that day, that leads back to itself.
 */
export function evaluateFormula(
  formula: Formula,
  day: string,
  lookup: RateLookup,
  as?: string,
): Read<string> {
  try {
    const result = work(formula, { day, lookup, path: as ? [as] : [] })
    return { value: storedDecimal(formula.is === 'round' ? result : rounded(result, CENT, 'proche')) }
  } catch (error) {
    if (error instanceof UnworkableFormula) return { fault: error.message }
    throw error
  }
}

function work(formula: Formula, context: Context): Big {
  switch (formula.is) {
    case 'number':
      return new Big(formula.decimal)
    case 'code':
      return ofRate(formula.code, context)
    case 'percent':
      return work(formula.of, context).div(100)
    case 'minus':
      return work(formula.of, context).neg()
    case 'round':
      return rounded(work(formula.of, context), formula.step, formula.towards)
    default:
      return ofTwo(formula.is, work(formula.left, context), work(formula.right, context))
  }
}

function ofTwo(is: 'sum' | 'difference' | 'product' | 'quotient', left: Big, right: Big): Big {
  if (is === 'sum') return left.plus(right)
  if (is === 'difference') return left.minus(right)
  if (is === 'product') return left.times(right)
  if (right.eq(0)) throw new UnworkableFormula('Le calcul divise par zéro.')
  return left.div(right)
}

function ofRate(code: string, { day, lookup, path }: Context): Big {
  if (path.includes(code))
    throw new UnworkableFormula(
      `« ${code} » se calcule à partir de lui-même : ${[...path, code].join(' → ')}.`,
    )
  if (path.length >= DEEPEST) throw new UnworkableFormula(`Le calcul passe par plus de ${DEEPEST} barèmes.`)
  const rate = lookup(code)
  if (!rate) throw new UnworkableFormula(`Aucun barème n’a le code « ${code} ».`)
  if (rate.kind === 'scale')
    throw new UnworkableFormula(`« ${code} » est un barème à tranches : il n’a pas un seul montant.`)
  if (rate.kind === 'formula') return ofFormula(rate, { day, lookup, path: [...path, code] })
  const entry = entryOn(rate.entries, day)
  if (!entry || entry.kind === 'end' || entry.amount === null)
    throw new UnworkableFormula(`« ${code} » n’a pas de montant au ${dayWords(day)}.`)
  if ((entry.unit ?? rate.unit) === 'FRF')
    throw new UnworkableFormula(`« ${code} » est en francs au ${dayWords(day)}.`)
  const amount = new Big(entry.amount)
  return (entry.unit ?? rate.unit) === 'percent' ? amount.div(100) : amount
}

function ofFormula(rate: { code: string; formula: string | null }, context: Context): Big {
  const read = parseFormula(rate.formula ?? '')
  if (!read.value) throw new UnworkableFormula(`« ${rate.code} » : ${read.fault}`)
  const result = work(read.value, context)
  return read.value.is === 'round' ? result : rounded(result, CENT, 'proche')
}

/** To a multiple of the step; half a step goes away from zero. */
function rounded(value: Big, step: string, towards: Rounding): Big {
  const steps = value.div(step)
  const near = steps.round(0, Big.roundHalfUp)
  if (towards === 'proche' || near.eq(steps)) return near.times(step)
  const below = steps
    .round(0, Big.roundDown)
    .minus(steps.lt(0) && !steps.eq(steps.round(0, Big.roundDown)) ? 1 : 0)
  return (towards === 'inf' ? below : below.plus(1)).times(step)
}
