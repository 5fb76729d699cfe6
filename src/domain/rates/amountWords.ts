import type { RateUnit } from './closedLists'
import { RATE_PERIODS } from './closedLists'
import { frenchDecimal } from './decimal'
import type { RateEntry, RateMeasure } from './Rate'

/** The least decimals of a figure that is not whole, by unit. */
const CENTS: readonly RateUnit[] = ['EUR', 'FRF']
const SIGNS: Readonly<Partial<Record<RateUnit, string>>> = { EUR: '€', FRF: 'F', percent: '%' }
const NAMES: Readonly<Partial<Record<RateUnit, readonly [string, string]>>> = {
  point: ['point', 'points'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
}

/** A decimal with its unit in French, « 651,69 € », « 25 % du SMIC », « 1 an ». */
export function figureWords(decimal: string, unit: RateUnit, base: string | null = null): string {
  const figure = frenchDecimal(decimal, CENTS.includes(unit) ? 2 : 0)
  const [one, several] = NAMES[unit] ?? []
  // In French the plural begins at two.
  const name = SIGNS[unit] ?? (Math.abs(Number(decimal)) < 2 ? one : several)
  const words = name ? `${figure}\u00a0${name}` : figure
  return base ? `${words} ${base}` : words
}

/** « par mois », '' for none. */
export function periodWords(period: RateMeasure['period']): string {
  return RATE_PERIODS.find(({ code }) => code === period)?.words ?? ''
}

/** What is said where a rate has nothing on a day. */
export const NO_AMOUNT = 'pas de montant à cette date'

/** The amount of a value in words, with its period: « 651,69 € par mois »; an end is « pas de montant à cette date ». */
export function amountWords(
  measure: RateMeasure,
  entry: Pick<RateEntry, 'kind' | 'amount' | 'unit'> | null,
): string {
  if (!entry || entry.kind === 'end' || entry.amount === null) return NO_AMOUNT
  const figure = figureWords(entry.amount, entry.unit ?? measure.unit, measure.base)
  return [figure, periodWords(measure.period)].filter(Boolean).join(' ')
}
