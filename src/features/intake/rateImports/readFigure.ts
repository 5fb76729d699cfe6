import Big from 'big.js'
import { RATE_UNITS } from '@/domain/rates/closedLists'
import { frenchDecimal, storedDecimal } from '@/domain/rates/decimal'
import type { Told } from './ImportedRate'
import type { FileUnit } from './unitOfFile'

const FIGURE = /^[+-]?(?:\d[\d_]*)?(?:\.\d*)?(?:e[+-]?\d{1,2})?$/i

/** The decimal of a figure of a file, in its unit here, the dust of another program's arithmetic taken off and told; `null` for what is no figure. */
export function readFigure(
  text: string,
  { unit, hundredfold }: FileUnit,
  tell: (value: string, rule: string) => void,
): string | null {
  if (!FIGURE.test(text) || !/\d/.test(text)) return null
  const given = new Big(text.replaceAll('_', '')).times(hundredfold ? 100 : 1)
  const places = RATE_UNITS.find(({ code }) => code === unit)?.places ?? 0
  const kept = given.round(places, Big.roundHalfUp)
  const decimal = storedDecimal(kept)
  if (!kept.eq(given)) tell(`${text} → ${frenchDecimal(decimal)}`, `plus de ${places} décimales : arrondi`)
  return decimal
}

/** A figure of a branch `{ value: … }`, or bare; what is no figure is told and left to a note. */
export function figureOrNote(
  text: string,
  unit: FileUnit,
  { tell, day }: { tell: Told; day: string },
): { amount: string | null; note: string | null } {
  const amount = readFigure(text, unit, (value, rule) => tell('values', `${day} : ${value}`, rule))
  if (amount !== null) return { amount, note: null }
  tell('values', `${day} : ${text}`, 'ce n’est pas un nombre : gardé comme note, à compléter')
  return { amount: null, note: text }
}
