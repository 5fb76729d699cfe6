import type { FacilityContent, UnitContent } from './FacilityContent'

const collective = (
  name: string,
  from: number,
  to: number,
  more: Partial<UnitContent> = {},
): UnitContent => ({
  name,
  mode: 'internat-collectif',
  minYears: from,
  maxYears: to,
  durations: ['moyen', 'long'],
  openCapacity: 10,
  ...more,
})

const MECS: UnitContent[] = [
  collective('Groupe des petits', 4, 10, { siblingsMax: 3, needsMet: ['langues', 'scolarite-sur-site'] }),
  collective('Groupe des adolescents', 12, 17, {
    durations: ['court', 'moyen', 'long'],
    needsMet: ['troubles-comportement', 'mna'],
    needsNotMet: ['pmr'],
  }),
  {
    name: 'Studios',
    mode: 'hebergement-eclate',
    minYears: 16,
    maxYears: 20,
    durations: ['long'],
    openCapacity: 6,
    needsMet: ['mna', 'langues'],
    needsNotMet: ['grossesse'],
  },
]

const UNITS: Partial<Record<FacilityContent['category'], UnitContent[]>> = {
  mecs: MECS,
  'foyer-enfance': [
    collective('Accueil d’urgence', 3, 17, {
      durations: ['urgence', 'court'],
      needsMet: ['langues', 'soins', 'mna'],
    }),
    collective('Observation et orientation', 6, 14, { durations: ['court', 'moyen'], siblingsMax: 4 }),
    collective('Filles', 12, 17, { sex: 'filles', durations: ['urgence', 'court'], needsMet: ['grossesse'] }),
  ],
  pouponniere: [
    {
      name: 'Nourrissons',
      mode: 'pouponniere',
      minYears: 0,
      minMonths: 0,
      maxYears: 1,
      maxMonths: 5,
      durations: ['urgence', 'court', 'moyen'],
      openCapacity: 8,
      needsMet: ['soins', 'handicap'],
    },
    {
      name: 'Bébés marcheurs',
      mode: 'pouponniere',
      minYears: 1,
      minMonths: 6,
      maxYears: 2,
      maxMonths: 11,
      durations: ['urgence', 'court', 'moyen'],
      openCapacity: 8,
      siblingsMax: 2,
      needsMet: ['soins'],
    },
    {
      name: 'Relais des assistants familiaux',
      mode: 'pouponniere',
      minYears: 0,
      maxYears: 2,
      durations: ['relais'],
      openCapacity: 4,
      needsMet: ['soins'],
    },
  ],
  lva: [
    {
      name: 'La maison',
      mode: 'lieu-de-vie',
      minYears: 10,
      maxYears: 17,
      durations: ['moyen', 'long'],
      openCapacity: 3,
      needsMet: ['troubles-comportement', 'animaux'],
      needsNotMet: ['pmr'],
    },
    {
      name: 'Séjours de rupture',
      mode: 'lieu-de-vie',
      sex: 'garcons',
      minYears: 13,
      maxYears: 17,
      durations: ['court'],
      openCapacity: 2,
      needsMet: ['troubles-comportement', 'addictions'],
    },
    {
      name: 'Week-ends et vacances',
      mode: 'lieu-de-vie',
      minYears: 8,
      maxYears: 15,
      durations: ['relais'],
      openCapacity: 2,
      needsMet: ['animaux', 'handicap'],
    },
  ],
  'village-enfants': [
    collective('Maison des Érables', 2, 17, { durations: ['long'], openCapacity: 6, siblingsMax: 6 }),
    collective('Maison des Tilleuls', 2, 17, { durations: ['long'], openCapacity: 6, siblingsMax: 6 }),
    collective('Maison d’accueil des fratries', 3, 15, {
      durations: ['court', 'moyen'],
      openCapacity: 5,
      siblingsMax: 5,
      needsMet: ['scolarite-sur-site'],
    }),
  ],
  'accueil-mere-enfant': [
    {
      name: 'Studios mère-enfant',
      mode: 'accueil-mere-enfant',
      sex: 'filles',
      minYears: 16,
      maxYears: 21,
      durations: ['moyen', 'long'],
      openCapacity: 8,
      needsMet: ['mere-enfant', 'grossesse', 'langues'],
    },
    {
      name: 'Mineures enceintes',
      mode: 'accueil-mere-enfant',
      sex: 'filles',
      minYears: 13,
      maxYears: 17,
      durations: ['urgence', 'court'],
      openCapacity: 4,
      needsMet: ['grossesse', 'mere-enfant', 'soins'],
    },
    {
      name: 'Appartements en ville',
      mode: 'hebergement-eclate',
      minYears: 18,
      maxYears: 21,
      durations: ['long'],
      openCapacity: 5,
      needsMet: ['mere-enfant', 'pmr'],
    },
  ],
  experimental: [
    {
      name: 'Placement à domicile',
      mode: 'placement-a-domicile',
      minYears: 0,
      maxYears: 17,
      durations: ['moyen', 'long'],
      openCapacity: 20,
      siblingsMax: 5,
      needsMet: ['handicap', 'langues'],
    },
    {
      name: 'Repli d’urgence',
      mode: 'internat-collectif',
      minYears: 6,
      maxYears: 17,
      durations: ['urgence', 'relais'],
      openCapacity: 3,
    },
    {
      name: 'Accueil de jour',
      mode: 'accueil-de-jour',
      minYears: 6,
      maxYears: 14,
      durations: ['court', 'moyen'],
      openCapacity: 12,
      needsMet: ['scolarite-sur-site'],
    },
  ],
}

/** The three units of a facility of the demo, after its category. */
export function unitsOf({ category }: Pick<FacilityContent, 'category'>): readonly UnitContent[] {
  return UNITS[category] ?? MECS
}
