import type { Fault } from '../../facility/Fault'
import { isCalendarDay } from '../../isCalendarDay'
import type { AdmissionFacts } from '../AdmissionFacts'
import type { Urgency } from '../closedLists'

const HOUR = 3_600_000
const EMERGENCY_HOURS = 48
const MOST_MINUTES = 240

/** In an emergency a child arrives first, and what is looked at before an admission is said within 48 hours after. */
export const isEmergency = (urgency: Urgency): boolean => urgency === 'immediate' || urgency === '72h'

/** What the facts of an admission still lack, in words. Nothing when all is said. */
export function lackingFacts(facts: AdmissionFacts | null): string[] {
  const lacks: string[] = []
  if (!facts?.groupEffect) lacks.push('effet sur le groupe')
  if (facts?.childHeard === null || facts === null || (facts.childHeard && !facts.childHeardOn))
    lacks.push('parole de l’enfant')
  if (facts === null || facts.trustedThirdPartySought === null) lacks.push('tiers digne de confiance')
  if (facts === null || facts.schoolKept === null || (facts.schoolKept && facts.schoolMinutes === null))
    lacks.push('école')
  return lacks
}

/** What is wrong in such facts as typed. `today`: `YYYY-MM-DD`. */
export function admissionFaults(facts: Omit<AdmissionFacts, 'completedAt'>, today: string): Fault[] {
  const faults: Fault[] = []
  const { childHeard, childHeardOn, schoolKept, schoolMinutes } = facts
  if (childHeard && !(childHeardOn && isCalendarDay(childHeardOn) && childHeardOn <= today))
    faults.push({ path: 'childHeardOn', message: 'Donnez le jour où l’enfant a été entendu.' })
  if (schoolKept && !(Number.isInteger(schoolMinutes) && Number(schoolMinutes) >= 0 && Number(schoolMinutes) <= MOST_MINUTES))
    faults.push({ path: 'schoolMinutes', message: 'Donnez le temps de trajet vers l’école, en minutes (0 à 240).' })
  return faults
}

/** A request whose child is expected (`expectedOn`, a day) or has arrived (`arrivedAt`, an instant): the first of its children. */
export type AwaitedAdmission = {
  urgency: Urgency
  expectedOn: string | null
  arrivedAt: string | null
  facts: AdmissionFacts | null
}

/**
 * By when the facts of an admission are due (ISO 8601): in an emergency 48 hours after the arrival, else when the day of the arrival begins.
 * `null` while nobody is expected. `dayStart` gives the instant at which a day begins.
 */
export function admissionDue(
  { urgency, expectedOn, arrivedAt }: Pick<AwaitedAdmission, 'urgency' | 'expectedOn' | 'arrivedAt'>,
  dayStart: (day: string) => Date,
): string | null {
  if (isEmergency(urgency))
    return arrivedAt ? new Date(Date.parse(arrivedAt) + EMERGENCY_HOURS * HOUR).toISOString() : null
  return expectedOn ? dayStart(expectedOn).toISOString() : null
}

/** Whether they were said after they were due, or are not said and are past due. */
export function isAdmissionLate(facts: AdmissionFacts | null, due: string | null, now: Date): boolean {
  if (!due) return false
  return Date.parse(facts?.completedAt ?? now.toISOString()) > Date.parse(due)
}
