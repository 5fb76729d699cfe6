import { isCalendarDay } from '../isCalendarDay'
import { OUT_OF_SERVICE_REASONS } from './closedLists'
import type { Fault } from './Fault'
import type { OutOfServicePeriod } from './FreePlaces'
import { outOfServiceOn } from './outOfServiceOn'
import { wholeNumberFault } from './wholeNumberFault'

/** What is wrong with periods out of service, in French; together they never take more than what is open. */
export function outOfServiceFaults(periods: readonly OutOfServicePeriod[], openCapacity: number): Fault[] {
  return periods.flatMap((period, at) =>
    periodFaults(period, periods, openCapacity).map(({ path, message }) => ({
      path: `outOfService.${at}.${path}`,
      message,
    })),
  )
}

function periodFaults(
  { from, to, count, reason, note }: OutOfServicePeriod,
  periods: readonly OutOfServicePeriod[],
  openCapacity: number,
): Fault[] {
  const faults: Fault[] = []
  if (!OUT_OF_SERVICE_REASONS.some(({ code }) => code === reason))
    faults.push({ path: 'reason', message: 'Choisissez le motif.' })
  if (reason === 'autre' && !note?.trim())
    faults.push({ path: 'note', message: 'Précisez le motif en quelques mots.' })
  const wrong = wholeNumberFault(count, 1)
  if (wrong) faults.push({ path: 'count', message: wrong })
  if (!isCalendarDay(from)) return [...faults, { path: 'from', message: 'Donnez le premier jour.' }]
  if (to !== null && !isCalendarDay(to)) faults.push({ path: 'to', message: 'Donnez un jour du calendrier.' })
  else if (to !== null && to < from)
    faults.push({ path: 'to', message: 'Le dernier jour précède le premier.' })
  // A sum of overlapping periods is at its highest on the first day of one of them.
  const taken = outOfServiceOn(periods, from).count
  if (!wrong && taken > openCapacity)
    faults.push({
      path: 'count',
      message: `${taken} places seraient hors service, pour ${openCapacity} ouvertes.`,
    })
  return faults
}
