import type { ChildSex, StayDuration } from '@/domain/facility/closedLists'
import { addDays } from '@/domain/hours/calendarDay'
import type { LegalTitle, Urgency } from '@/domain/placement/closedLists'
import type { ChildProfile, PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { Draw } from './Draw'
import type { WorldUnit } from './World'

type Asked = {
  reference: string
  opened: string
  wishedFrom: string
  children: number
  duration: StayDuration
}

const TITLES: Readonly<Record<StayDuration, readonly (readonly [LegalTitle, number])[]>> = {
  urgence: [
    ['opp-parquet', 5],
    ['recueil-provisoire', 3],
    ['accueil-72h', 3],
    ['opp-juge', 2],
  ],
  court: [
    ['opp-juge', 4],
    ['placement-judiciaire', 4],
    ['accueil-provisoire', 3],
    ['opp-parquet', 2],
  ],
  moyen: [
    ['placement-judiciaire', 7],
    ['accueil-provisoire', 3],
    ['tutelle', 1],
  ],
  long: [
    ['placement-judiciaire', 8],
    ['tutelle', 2],
    ['accueil-provisoire', 1],
  ],
  relais: [['relais', 1]],
}
const LENGTHS: Readonly<Record<StayDuration, readonly [number, number]>> = {
  urgence: [6, 40],
  court: [25, 90],
  moyen: [90, 270],
  long: [240, 720],
  relais: [4, 15],
}
const CONTEXTS = [
  'Retour en famille impossible pour l’instant ; visites médiatisées tous les quinze jours.',
  'Fin de prise en charge du lieu actuel, départ préparé avec l’enfant.',
  'Scolarité à maintenir dans le même collège si possible.',
  'Besoin d’un petit groupe, sommeil difficile.',
  'Première séparation ; le lien avec les grands-parents est à préserver.',
  null,
  null,
] as const
const MAJORITY = 18 * 12
const MONTHS_A_YEAR = 12

/** A length of stay for a duration, in days; the longest ones are rare. */
export function drawLength(draw: Draw, duration: StayDuration, pace: number): number {
  const [least, most] = LENGTHS[duration]
  return Math.round((draw.between(least, most) + draw.wait(least / 2)) * pace)
}

/** A profile that a unit receives: ages, sex, needs and durations of its own; the first child leads. */
export function drawProfile(draw: Draw, unit: WorldUnit, asked: Asked): PlacementProfile {
  const { reference, opened, wishedFrom, duration } = asked
  const ages = Array.from({ length: asked.children }, () =>
    draw.between(unit.ages.from, Math.max(unit.ages.from, unit.ages.to - 6)),
  )
  const children = ages.map(
    (months, rank): ChildProfile => ({
      reference: rank === 0 ? null : `${reference}-${rank + 1}`,
      birthMonth: monthBefore(wishedFrom, months),
      sex: sexFor(draw, unit),
      needs: unit.needs.length > 0 && draw.chance(0.25) ? [draw.of(unit.needs)] : [],
    }),
  )
  const isAdult = (ages[0] ?? 0) >= MAJORITY
  const legalTitle = isAdult ? 'jeune-majeur' : draw.chance(0.03) ? 'pjj' : draw.weighted(TITLES[duration])
  return {
    children,
    siblings: children.length > 1 ? draw.weighted([['required', 5] as const, ['wished', 4] as const]) : null,
    splitReason: null,
    legalTitle,
    legalStart: addDays(opened, -draw.between(0, duration === 'urgence' ? 1 : 6)),
    urgency: urgencyOf(draw, duration),
    wishedFrom,
    duration,
    expectedDays: null,
    modes: [unit.mode],
    commune: draw.of(COMMUNES),
    maxMinutes: draw.weighted([[null, 4] as const, [30, 2] as const, [45, 3] as const, [60, 3] as const]),
    incompatibleWith: [],
    context: draw.of(CONTEXTS),
  }
}

const COMMUNES = [
  '91223',
  '91228',
  '91377',
  '91174',
  '91521',
  '91345',
  '91471',
  '91687',
  '91691',
  '91027',
] as const

function urgencyOf(draw: Draw, duration: StayDuration): Urgency {
  if (duration === 'urgence')
    return draw.weighted([
      ['immediate', 5],
      ['72h', 4],
    ])
  if (duration === 'relais')
    return draw.weighted([
      ['72h', 3],
      ['semaine', 3],
    ])
  return draw.weighted([
    ['72h', 1],
    ['semaine', 3],
    ['programmee', duration === 'long' ? 9 : 5],
  ])
}

function sexFor(draw: Draw, { sex }: WorldUnit): ChildSex {
  if (sex === 'filles') return 'fille'
  if (sex === 'garcons') return 'garcon'
  return draw.chance(0.52) ? 'garcon' : 'fille'
}

/** `YYYY-MM` of a birth, for an age in completed months on a day. */
function monthBefore(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(total / MONTHS_A_YEAR)}-${String((total % MONTHS_A_YEAR) + 1).padStart(2, '0')}`
}
