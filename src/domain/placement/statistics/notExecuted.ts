import { monthsOfAge } from '../childAge'
import { type AgeClass, ageClassOf } from './ages'
import type { CountedInput, CountedThread } from './CountedInput'
import { parisDayNumber } from './dayNumber'

/** Since how many days a decision waits to be carried out; `days` is the first of the class. The bounds are those of its alerts. */
export const WAIT_CLASSES = [
  { code: '0-2', label: 'Moins de 3 jours', days: 0 },
  { code: '3-7', label: '3 à 7 jours', days: 3 },
  { code: '8-14', label: '8 à 14 jours', days: 8 },
  { code: '15-29', label: '15 à 29 jours', days: 15 },
  { code: '30-89', label: '30 à 89 jours', days: 30 },
  { code: '90+', label: '90 jours et plus', days: 90 },
] as const
type WaitClass = (typeof WAIT_CLASSES)[number]['code']

/** Decisions without arrival: how many of a territory, a class of age and a class of wait. */
type NotExecuted = { territory: string; age: AgeClass; wait: WaitClass; count: number }

/**
 * Children whose option was accepted and who had not come at an instant (ISO 8601), as the lines written until then tell it; a child who is
 * known not to come waits no more.
 */
export function notExecutedAt(
  threads: Iterable<CountedThread>,
  requests: CountedInput['requests'],
  instant: string,
): NotExecuted[] {
  const counts = new Map<string, NotExecuted>()
  const today = parisDayNumber(instant)
  for (const { kind, state, acceptedAt, request, child } of threads) {
    if (kind !== 'stay' || state !== 'planned' || acceptedAt === null || acceptedAt > instant) continue
    const known = request === null ? undefined : requests.get(request)
    const birth = known?.children[child ?? 0]?.birthMonth
    const age = ageClassOf(birth ? monthsOfAge(birth, instant) : null)
    const wait = waitClassOf(today - parisDayNumber(acceptedAt))
    const territory = known?.territory ?? ''
    const key = `${territory} ${age} ${wait}`
    const before = counts.get(key)
    if (before) before.count += 1
    else counts.set(key, { territory, age, wait, count: 1 })
  }
  return [...counts.values()]
}

function waitClassOf(days: number): WaitClass {
  const found = WAIT_CLASSES.findLast((one) => one.days <= Math.max(0, days))
  return found?.code ?? '0-2'
}
