import { CHILD_SEXES, STAY_DURATIONS } from '@/domain/facility/closedLists'
import { shortDate } from '@/domain/hours/dayNames'
import { labelOf } from '@/domain/labelOf'
import { ageAtArrival, childAgeWords } from '@/domain/placement/matching/ageAtArrival'
import type { ChildProfile, PlacementProfile } from '@/domain/placement/PlacementProfile'
import { communePlace } from '@/features/geography/places/read/placeOfCommune'

/** `Garçon, 14 ans`, its age being that of the day of arrival. */
export function childWords(
  { birthMonth, sex }: Pick<ChildProfile, 'birthMonth' | 'sex'>,
  day: string,
): string {
  return `${labelOf(CHILD_SEXES, sex)}, ${childAgeWords(ageAtArrival(birthMonth, day))}`
}

/** What is looked for, a piece each: who, how long, from when, how far from where. */
export function searchWords(profile: PlacementProfile): string[] {
  const { children, duration, wishedFrom, expectedDays, commune, maxMinutes } = profile
  const place = commune ? (communePlace(commune)?.name ?? null) : null
  const days = expectedDays === null ? '' : `, ${expectedDays}\u00a0${expectedDays > 1 ? 'jours' : 'jour'}`
  return [
    ...children.map((child) => childWords(child, wishedFrom)),
    `${labelOf(STAY_DURATIONS, duration).toLowerCase()}${days}`,
    `dès le ${shortDate(wishedFrom)}`,
    ...(place ? [maxMinutes === null ? `près de ${place}` : `à ${maxMinutes}\u00a0min de ${place}`] : []),
  ]
}
