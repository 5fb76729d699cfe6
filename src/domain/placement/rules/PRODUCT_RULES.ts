import type { LegalRule } from '../LegalRule'

/**
 * Art. D. 341-1 CASF: every child under three entrusted to the ASE and received in collective boarding, the associations that run
 * villages d'enfants apart.
 */
const UNDER_THREE = {
  to: null,
  agesUnder: 36,
  modes: ['pouponniere', 'internat-collectif'],
  exceptCategories: ['village-enfants'],
  titles: [],
  reference: 'Décret n° 2025-900 du 5 septembre 2025',
  url: null,
} as const

/** The relais immédiat of départements: fifteen days, renewable once. A usage, not a text: a département may set its own. */
const RELAY = {
  from: '2012-10-01',
  to: null,
  agesUnder: null,
  modes: [],
  exceptCategories: [],
  titles: ['relais'],
  reference: 'Usage des Départements (relais immédiat)',
  url: null,
} as const

/** The rules that the product knows. The day after its publication the decree was in force, but for what waits until 2026 and 2030. */
export const PRODUCT_RULES: readonly LegalRule[] = [
  {
    ...UNDER_THREE,
    code: 'moins-de-3-ans-places',
    subject: 'unitPlaces',
    value: 30,
    // Establishments that were authorised before have until then.
    from: '2030-07-01',
    text: 'Une unité qui reçoit des enfants de moins de 3 ans compte 30 places au plus.',
  },
  {
    ...UNDER_THREE,
    code: 'moins-de-3-ans-sejour',
    subject: 'stayMonths',
    value: 4,
    from: '2025-09-07',
    text: 'Un séjour d’enfant de moins de 3 ans dure 4 mois au plus.',
  },
  {
    ...UNDER_THREE,
    code: 'moins-de-3-ans-renouvellement',
    subject: 'renewals',
    value: 1,
    from: '2025-09-07',
    text: 'Un séjour d’enfant de moins de 3 ans se renouvelle une fois, après une évaluation.',
  },
  {
    ...UNDER_THREE,
    code: 'moins-de-3-ans-jour',
    subject: 'childrenByDay',
    value: 5,
    from: '2026-01-01',
    text: 'Le jour, une auxiliaire pour 5 enfants de moins de 3 ans.',
  },
  {
    ...UNDER_THREE,
    code: 'moins-de-3-ans-nuit',
    subject: 'childrenByNight',
    value: 15,
    from: '2026-01-01',
    text: 'La nuit, une auxiliaire pour 15 enfants de moins de 3 ans.',
  },
  {
    ...RELAY,
    code: 'relais-sejour',
    subject: 'stayDays',
    value: 15,
    text: 'Un relais immédiat dure 15 jours au plus.',
  },
  {
    ...RELAY,
    code: 'relais-renouvellement',
    subject: 'renewals',
    value: 1,
    text: 'Un relais immédiat se renouvelle une fois.',
  },
]
