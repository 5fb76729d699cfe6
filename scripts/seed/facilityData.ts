import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import { subHours } from 'date-fns/subHours'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import { localTime } from '@/domain/localTime'
import type { FacilityContent, UnitContent } from './content/facilities/FacilityContent'
import { unitsOf } from './content/facilities/unitsOf'
import { at, locate } from './content/organisations/locate'

/** Hours since a unit was confirmed, `null` for never: every state of freshness of every duration. */
const CONFIRMED_HOURS_AGO = [2, 20, 70, 5, 150, 300, 30, 500, 9, 1000, 46, 2000, 1, null] as const
/** Of the two facilities that the demo's account keeps: one unit exact, one to confirm, one out of the list; of another, nothing heard for weeks. */
const SAID_HOURS_AGO: Readonly<Record<string, readonly number[]>> = {
  L0001: [5, 800, 2000],
  L0002: [5, 800, 2000],
  L0030: [900, 1400, 2000],
}
const CREATED_DAYS_AGO = 240
const WHO = [
  'cheffe de service',
  'permanence des admissions',
  'directeur adjoint',
  'éducatrice de garde',
] as const
const REASONS = ['travaux', 'sous-effectif', 'isolement-sanitaire', 'fermeture-estivale'] as const

/** A facility of the demo as the collection stores it; days count from `today`. */
export function facilityData(content: FacilityContent, today: Date) {
  const { name, category, commune, street, offset, confidential, site } = content
  const rank = rankOf(content)
  const open = unitsOf(content).reduce((sum, { openCapacity }) => sum + openCapacity, 0)
  const verifiedAt = subDays(today, (rank * 41) % 230).toISOString()
  return {
    name,
    category,
    active: true,
    manager: `Association ${rank % 3 === 0 ? 'Horizon' : rank % 3 === 1 ? 'Les Deux Rives' : 'Grandir'} (fictive)`,
    status:
      category === 'foyer-enfance' ? ('public-departemental' as const) : ('associatif-habilite' as const),
    habilitation: rank % 5 === 0 ? ('double' as const) : ('ase' as const),
    authorisedCapacity:
      category === 'lva' ? 7 : Math.min(open + 4, category === 'pouponniere' ? 30 : open + 4),
    installedCapacity: category === 'lva' ? 7 : open + 2,
    openCapacity: open,
    summary:
      SUMMARIES[category] ??
      'Accueille des enfants et des adolescents confiés, dans des groupes à taille humaine.',
    project:
      'Chaque enfant a un référent et un projet écrit avec lui, sa famille et l’aide sociale à l’enfance.\n\nLes visites des parents se font sur place ou au domicile, selon la décision du juge.',
    offer:
      'Scolarité dans les écoles du secteur, soutien scolaire, psychologue un jour par semaine, séjours de vacances.',
    phones: [
      {
        number: `01 99 00 6${String(rank).padStart(3, '0').slice(0, 1)} ${String(rank).padStart(2, '0')}`,
        kind: 'admissions' as const,
      },
      ...(rank % 2 === 0
        ? [
            {
              number: `06 39 98 00 ${String(rank).padStart(2, '0')}`,
              kind: 'astreinte' as const,
              note: 'nuit et week-end',
            },
          ]
        : []),
    ],
    email: `admissions.l${String(rank).padStart(4, '0')}@lieux.example`,
    ...(confidential
      ? {
          contactPoint: 'Par la cellule des admissions du Département.',
          restrictions: [
            { part: 'address' as const, audience: 'agents' as const, reason: 'Mères en danger' },
          ],
        }
      : {}),
    ...locate(commune, street, offset),
    sites: site ? [{ name: site.name, ...at(site.commune, site.street, [2, -3]) }] : [],
    audience: content.audience ?? (confidential ? ('partners' as const) : ('agents' as const)),
    _status: 'published' as const,
    cadence: '6' as const,
    createdAt: subDays(today, CREATED_DAYS_AGO).toISOString(),
    verifiedAt,
    modifiedAt: verifiedAt,
    verifiedByName: 'référente des lieux d’accueil',
  }
}

const SUMMARIES: Partial<Record<FacilityContent['category'], string>> = {
  pouponniere: 'Accueille jour et nuit des enfants de moins de trois ans, avec une équipe de puériculture.',
  lva: 'Un couple et deux permanents partagent leur quotidien avec quelques jeunes, à la campagne.',
  'village-enfants':
    'Des frères et sœurs grandissent ensemble, dans une maison, avec une éducatrice familiale.',
  'accueil-mere-enfant':
    'Accueille des femmes enceintes et des mères avec leur enfant de moins de trois ans.',
  experimental: 'L’enfant reste chez ses parents, avec une présence soutenue et une place de repli.',
}

/** A unit of the demo of the facility whose id is given; `at`: its rank among those of the facility. */
export function unitData(
  content: FacilityContent,
  unit: UnitContent,
  at: number,
  facility: string,
  today: Date,
) {
  const seed = rankOf(content) * 3 + at
  return {
    sex: 'mixte' as const,
    ...unit,
    facility,
    active: true,
    ...(content.site && at === 1 ? { site: content.site.name } : {}),
    freePlaces: freePlaces(unit, { seed, hours: hoursAgo(content, at, seed) }, today),
  }
}

function hoursAgo({ number }: FacilityContent, at: number, seed: number): number | null {
  return SAID_HOURS_AGO[number]?.[at] ?? CONFIRMED_HOURS_AGO[seed % CONFIRMED_HOURS_AGO.length] ?? null
}

type Said = { seed: number; hours: number | null }

function freePlaces(
  { durations, openCapacity }: UnitContent,
  { seed, hours }: Said,
  today: Date,
): FreePlaces {
  const out = seed % 9 === 0 ? Math.min(2, openCapacity - 1) : 0
  const inDays = (days: number) => localTime(addDays(today, days)).day
  return {
    counts:
      hours === null
        ? []
        : durations.map((duration, rank) => ({
            duration,
            count: Math.min((seed + rank) % 4, openCapacity - out),
            from: (seed + rank) % 7 === 0 ? inDays(12) : null,
          })),
    outOfService:
      out > 0
        ? [
            {
              from: inDays(-4),
              to: inDays(10),
              count: out,
              reason: REASONS[seed % REASONS.length] ?? 'travaux',
            },
          ]
        : [],
    confirmedAt: hours === null ? null : subHours(today, hours).toISOString(),
    confirmedBy: hours === null ? null : (WHO[seed % WHO.length] ?? null),
  }
}

const rankOf = ({ number }: FacilityContent) => Number(number.slice(1))
