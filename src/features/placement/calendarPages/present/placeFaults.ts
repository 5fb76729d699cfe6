import { addDays } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { EXTRA_REASONS } from '@/domain/placement/closedLists'
import type { PlaceFault, TypedPlaceForm } from './TypedPlaceForm'

type Kept = {
  /** References of the other places of the unit. */
  references: readonly string[]
  /** What the rules refuse in one more ordinary place, in words (`capacityFaults`). */
  capacity: readonly string[]
}

/** What is wrong in a new place: its name is that of no other place of the unit, and an ordinary one is within the capacity. */
export function newPlaceFaults(typed: TypedPlaceForm, { references, capacity }: Kept): PlaceFault[] {
  const faults = [...referenceFaults(typed.reference, references)]
  if (typed.kind !== 'ordinary' && typed.kind !== 'standby')
    faults.push({ path: 'kind', message: 'Choisissez la nature de la place.' })
  if (!isCalendarDay(typed.from)) faults.push({ path: 'from', message: 'Donnez le premier jour en service.' })
  // One on stand-by opens nothing.
  if (typed.kind !== 'standby')
    faults.push(...capacity.map((message) => ({ path: 'reference' as const, message })))
  return faults
}

/** What is wrong in the name of a place. */
export function referenceFaults(reference: string, others: readonly string[]): PlaceFault[] {
  if (!reference) return [{ path: 'reference', message: 'Donnez un repère à la place.' }]
  const isKnown = others.some((other) => other.toLowerCase() === reference.toLowerCase())
  return isKnown ? [{ path: 'reference', message: 'Une autre place de l’unité porte déjà ce repère.' }] : []
}

/** What is wrong in a surnombre: a coded reason, days that are not past, and an end within `most` days (a setting). */
export function extraFaults(
  { reason, from, to }: TypedPlaceForm,
  { today, most }: { today: string; most: number },
): PlaceFault[] {
  const faults: PlaceFault[] = []
  if (!EXTRA_REASONS.some(({ code }) => code === reason))
    faults.push({ path: 'reason', message: 'Choisissez le motif.' })
  if (!isCalendarDay(from)) faults.push({ path: 'from', message: 'Donnez le premier jour.' })
  else if (from < today)
    faults.push({ path: 'from', message: 'Un surnombre s’ouvre à partir d’aujourd’hui.' })
  if (!isCalendarDay(to))
    faults.push({ path: 'to', message: 'Un surnombre a toujours une fin : donnez le dernier jour.' })
  else if (isCalendarDay(from) && to < from)
    faults.push({ path: 'to', message: 'Le dernier jour vient avant le premier.' })
  else if (isCalendarDay(from) && to > addDays(from, most - 1))
    faults.push({ path: 'to', message: `Un surnombre dure ${most} jours au plus.` })
  return faults
}
