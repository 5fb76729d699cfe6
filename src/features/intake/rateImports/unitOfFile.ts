import type { RateUnit } from '@/domain/rates/closedLists'

/** How a unit of OpenFisca is counted here; `hundredfold` where its figures are shares of 1. */
export type FileUnit = { unit: RateUnit; base: string | null; hundredfold: boolean; isMoney: boolean }

const plain = (unit: RateUnit, base: string | null = null): FileUnit => ({
  unit,
  base,
  hundredfold: false,
  isMoney: false,
})
const share = (base: string | null): FileUnit => ({
  unit: 'percent',
  base,
  hundredfold: true,
  isMoney: false,
})

const UNITS: Readonly<Record<string, FileUnit>> = {
  // One word for francs and euros: the day says which.
  currency: { ...plain('EUR'), isMoney: true },
  'currency-EUR': plain('EUR'),
  'currency-FRF': plain('FRF'),
  '/1': share(null),
  year: plain('year'),
  month: plain('month'),
  day: plain('day'),
  hour: plain('hour'),
  BMAF: share('de la BMAF'),
  bmaf: share('de la BMAF'),
  smic: share('du SMIC'),
  RSA: share('du RSA'),
  PSS: share('du plafond de la Sécurité sociale'),
  smic_horaire_brut: plain('number', 'fois le SMIC horaire brut'),
}

/** The unit that a file names: none is a bare number, an unknown one a number of it. */
export function unitOfFile(name: string | null): FileUnit {
  if (name === null) return plain('number')
  return UNITS[name] ?? plain('number', name.slice(0, 60))
}
