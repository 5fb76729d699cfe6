import { MASK } from '@/domain/placement/statistics/masking/maskTable'
import words from '../../../../../messages/fr/placementStatistics.json'
import type { Cell, FigureUnit, Heading } from './StatisticsReport'

const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const NO_BREAK = '\u00A0'
const UNITS: Readonly<Record<FigureUnit, string>> = {
  count: '',
  days: `${NO_BREAK}j`,
  hours: `${NO_BREAK}h`,
  percent: `${NO_BREAK}%`,
  perThousand: '',
  decimal: '',
}
/** From so many hours on, a delay is told in days. */
const HOURS_TOLD = 96

/** A cell as a person reads it: `c` where it is hidden, a dash where there is nothing to tell. */
export function cellWords(cell: Cell, unit: FigureUnit): string {
  if (cell === null || cell === undefined) return '–'
  if (cell === MASK) return MASK
  if (unit === 'hours' && cell >= HOURS_TOLD) return `${NUMBER.format(cell / 24)}${UNITS.days}`
  return NUMBER.format(cell) + UNITS[unit]
}

const COLUMNS: Readonly<Record<string, string>> = words.columns

/** The name of a row or a column: its own, that of the messages, or a month in words. */
export function headingWords({ code, label }: Heading): string {
  if (label) return label
  const known = COLUMNS[code]
  if (known) return known
  return /^\d{4}-\d{2}$/.test(code) ? monthWords(code) : code
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** « novembre 2026 » for `2026-11`. */
export const monthWords = (month: string): string => MONTH.format(new Date(`${month}-15T12:00:00Z`))

const RANKS = ['1er', '2e', '3e', '4e'] as const

/** « 3e trimestre 2026 » for `2026-T3`, « de 2022 à 2026 » for five years. */
export function periodWords(code: string): string {
  const [year = '', rest] = code.split('-')
  if (rest === undefined) return `Année ${year}`
  if (rest.startsWith('T')) return `${RANKS[Number(rest.slice(1)) - 1] ?? ''} trimestre ${year}`
  return rest.length === 4 ? `De ${year} à ${rest}` : monthWords(code)
}
