import { FRESHNESS_STATES, freshnessRank } from '@/domain/sheet/freshness'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { oneOf, seeded, someOf } from './seeded'

export const KINDS = ['aide-financiere', 'aide-materielle', 'accompagnement', 'hebergement'] as const
export const THEMES = ['logement', 'sante', 'insertion', 'energie', 'droits'] as const
export const PUBLICS = ['familles', 'jeunes', 'personnes-agees', 'etudiants'] as const
export const LEVELS = ['nationale', 'departementale', 'communale'] as const
export const TERRITORIES = ['france', '91', '75', '2A', '91228', '91477', '200056232'] as const
export const ORGANISATIONS = ['P1001', 'P1002', 'P1003'] as const
export const NETWORKS = ['ccas-cias', 'caf', 'france-services'] as const
export const CHAPTERS = ['aides', 'aides-enfants', 'sejour'] as const
export const MODES = ['a-distance', 'en-presentiel'] as const
/** The edges of the week and of its bytes, and the middle of a Tuesday. */
export const SLOTS = [0, 7, 8, 31, 32, 136, 137, 140, 663, 664, 671] as const
export const WORDS = [
  'logement',
  'énergie',
  'garde',
  'retraite',
  'emploi',
  'handicap',
  'transport',
  'école',
] as const

/** The globe's traps: both sides of the antimeridian, a pole, overseas, and places close to one another. */
const PLACES = [
  { lat: 48.63, lng: 2.44 },
  { lat: 48.7, lng: 2.4 },
  { lat: 48.85, lng: 2.35 },
  { lat: -21.11, lng: 55.53 },
  { lat: 14.64, lng: -61.02 },
  { lat: -13.3, lng: -176.2 },
  { lat: -16.5, lng: 179.9 },
  { lat: 89.9, lng: 10 },
  { lat: 89.9, lng: -170 },
] as const

const orNull = <T>(random: () => number, value: T): T | null => (random() < 0.3 ? null : value)

/** A document drawn from small lists, so that filters cross; the same for the same number. */
export function randomDocument(n: number): SearchDocument {
  const random = seeded(n * 7919 + 13)
  const freshness = oneOf(random, FRESHNESS_STATES)
  const ageMin = orNull(random, Math.floor(random() * 60))
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  return aSearchDocument({
    id: `r-${String(n).padStart(4, '0')}`,
    title: `Fiche ${someOf(random, WORDS, 0.2).join(' ')} ${n}`,
    body: someOf(random, WORDS, 0.4).join(' '),
    type: oneOf(random, ['scheme', 'scheme', 'organisation', 'service']),
    kind: orNull(random, oneOf(random, KINDS)),
    themes: someOf(random, THEMES, 0.3),
    publics: someOf(random, PUBLICS, 0.3),
    level: orNull(random, oneOf(random, LEVELS)),
    territory: someOf(random, TERRITORIES, 0.3),
    organisations: someOf(random, ORGANISATIONS, 0.3),
    networks: someOf(random, NETWORKS, 0.3),
    fees: orNull(random, oneOf(random, ['gratuit', 'payant'])),
    modes: someOf(random, MODES, 0.4),
    chapters: someOf(random, CHAPTERS, 0.2),
    organisationNumber: orNull(random, oneOf(random, ORGANISATIONS)),
    openSlots: someOf(random, SLOTS, 0.2),
    ageMin,
    ageMax: orNull(random, (ageMin ?? 0) + Math.floor(random() * 40)),
    locations: someOf(random, PLACES, 0.15),
    modifiedAt: `2024-0${1 + Math.floor(random() * 9)}-${day}T08:00:00.000Z`,
    verifiedAt: orNull(random, `2024-0${1 + Math.floor(random() * 9)}-${day}T08:00:00.000Z`),
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: random() < 0.15,
  })
}
