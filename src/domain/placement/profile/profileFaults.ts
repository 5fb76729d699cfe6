import type { Fault } from '../../facility/Fault'
import { isCalendarDay } from '../../isCalendarDay'
import { monthsOfAge } from '../childAge'
import { LEGAL_TITLES } from '../closedLists'
import type { ChildProfile, PlacementProfile } from '../PlacementProfile'

/** An account of seven children is what the search of places assigns at most. */
export const MOST_CHILDREN = 7
/** « Jeunes majeurs » are received until their 21st birthday (art. L. 222-5 CASF). */
const OLDEST_MONTHS = 21 * 12
/** A place is not wished longer ago, nor further ahead, than so many days; both bounds only catch slips. */
const YEAR = /^20\d{2}-/
const MOST_DAYS = 3650

/** A profile as it was typed, where anything may still lack. */
export type TypedProfile = Omit<PlacementProfile, 'children'> & {
  children: readonly (Omit<ChildProfile, 'sex' | 'birthMonth'> & {
    sex: ChildProfile['sex'] | null
    birthMonth: string | null
  })[]
}

/** Everything that stops a profile, with the field of the form that each is about. `today`: `YYYY-MM-DD`. */
export function profileFaults(profile: TypedProfile, today: string): Fault[] {
  return [
    ...profile.children.flatMap((child, at) => childFaults(child, at, { ...profile, today })),
    ...siblingFaults(profile),
    ...titleFaults(profile, today),
    ...dateFaults(profile),
  ]
}

function childFaults(
  { birthMonth, sex }: TypedProfile['children'][number],
  at: number,
  { today, wishedFrom }: { today: string; wishedFrom: string },
): Fault[] {
  const path = `child.${at}.birthMonth`
  const faults: Fault[] = []
  if (birthMonth === null)
    faults.push({ path, message: 'Donnez le mois de naissance, sans le jour : 04/2012.' })
  else if (birthMonth > today.slice(0, 7) && birthMonth > wishedFrom.slice(0, 7))
    faults.push({ path, message: 'Ce mois de naissance est après la date souhaitée.' })
  else if (monthsOfAge(birthMonth, today) > OLDEST_MONTHS)
    faults.push({ path, message: 'Cette personne a plus de 21 ans : vérifiez l’année.' })
  if (sex === null)
    faults.push({ path: `child.${at}.sex`, message: 'Dites si c’est un garçon ou une fille.' })
  return faults
}

/** Brothers and sisters are kept together unless interest commands otherwise (art. L. 371-5 and 375-7 C. civ.): a split is explained. */
function siblingFaults({ children, siblings, splitReason }: TypedProfile): Fault[] {
  if (children.length < 2) return []
  if (siblings === null)
    return [{ path: 'siblings', message: 'Dites si la fratrie doit être accueillie ensemble.' }]
  if (siblings === 'split' && !splitReason)
    return [
      {
        path: 'splitReason',
        message:
          'Écrivez pourquoi la fratrie serait séparée : la loi demande de l’accueillir ensemble, sauf son intérêt (art. 375-7 du code civil).',
      },
    ]
  return []
}

function titleFaults({ legalTitle, legalStart }: TypedProfile, today: string): Fault[] {
  const path = 'legalStart'
  if (legalStart && !isCalendarDay(legalStart)) return [{ path, message: 'Cette date n’existe pas.' }]
  if (legalStart && legalStart > today)
    return [{ path, message: 'Cette date est à venir : donnez le jour de la décision.' }]
  const hasDeadline = LEGAL_TITLES.some(({ code, deadline }) => code === legalTitle && deadline !== null)
  return hasDeadline && !legalStart
    ? [{ path, message: 'Donnez le jour où ce titre a commencé : l’échéance en est calculée.' }]
    : []
}

function dateFaults({ wishedFrom, expectedDays }: TypedProfile): Fault[] {
  const faults: Fault[] = []
  if (!isCalendarDay(wishedFrom) || !YEAR.test(wishedFrom))
    faults.push({ path: 'wishedFrom', message: 'Donnez la date souhaitée de l’accueil.' })
  if (
    expectedDays !== null &&
    !(Number.isInteger(expectedDays) && expectedDays > 0 && expectedDays <= MOST_DAYS)
  )
    faults.push({ path: 'expectedDays', message: 'Donnez un nombre de jours, de 1 à 3 650.' })
  return faults
}
