import type { SchemeContent } from '../types'

type Shared = Pick<
  SchemeContent,
  'territory' | 'level' | 'fees' | 'mobilisationModes' | 'mobilisableBy' | 'audience'
>

/** What most national schemes have in common: free, asked for at the counter or by telephone, open to everybody. */
export const NATIONAL: Shared = {
  territory: ['france'],
  level: 'nationale',
  fees: 'gratuit',
  mobilisationModes: ['se-presenter', 'telephoner'],
  mobilisableBy: ['usagers', 'professionnels'],
  audience: 'public',
}

/** What most schemes of the département have in common. */
export const DEPARTMENTAL: Shared = {
  territory: ['91'],
  level: 'departementale',
  fees: 'gratuit',
  mobilisationModes: ['telephoner', 'se-presenter'],
  mobilisableBy: ['usagers', 'professionnels'],
  audience: 'public',
}

/** Schemes of a commune or an EPCI; the sheet says which. */
export const LOCAL: Omit<Shared, 'territory'> = {
  level: 'communale',
  fees: 'gratuit',
  mobilisationModes: ['telephoner', 'se-presenter'],
  mobilisableBy: ['usagers', 'professionnels'],
  audience: 'public',
}

/** The maisons des solidarités: each family finds the one that serves its commune. */
export const SOLIDARITY_HOUSE_NUMBERS = [
  'P0011',
  'P0012',
  'P0013',
  'P0014',
  'P0015',
  'P0016',
  'P0017',
  'P0018',
  'P0019',
]

/** The communal centres for social action of the demo. */
export const COMMUNAL_CENTRE_NUMBERS = [
  'P0020',
  'P0021',
  'P0022',
  'P0023',
  'P0024',
  'P0025',
  'P0026',
  'P0027',
  'P0028',
]
