import { shortDate } from '../hours/dayNames'
import { isCalendarDay } from '../isCalendarDay'
import { labelOf } from '../labelOf'
import { OUT_OF_SERVICE_REASONS, STAY_DURATIONS, type StayDuration } from './closedLists'
import type { Fault } from './Fault'
import type { FreeCount, FreePlaces } from './FreePlaces'
import { outOfServiceFaults } from './outOfServiceFaults'
import { outOfServiceOn } from './outOfServiceOn'
import { wholeNumberFault } from './wholeNumberFault'

/** The unit whose places are told. */
export type UnitWithPlaces = { durations: readonly StayDuration[]; openCapacity: number }

type Moment = {
  /** `YYYY-MM-DD`. */
  today: string
  /** What is stored: a day that has passed since is not a fault. */
  before?: Pick<FreePlaces, 'counts'> | null
}

/** Why free places cannot be so, in French with the field; each duration is compared with what is open on its day. */
export function freePlacesFaults(free: FreePlaces, unit: UnitWithPlaces, moment: Moment): Fault[] {
  const periodFaults = outOfServiceFaults(free.outOfService, unit.openCapacity)
  return [...free.counts.flatMap((row, at) => rowFaults(row, at, free, unit, moment)), ...periodFaults]
}

function rowFaults(
  row: FreeCount,
  at: number,
  free: FreePlaces,
  unit: UnitWithPlaces,
  moment: Moment,
): Fault[] {
  const fault = (field: keyof FreeCount, message: string): Fault[] => [
    { path: `counts.${at}.${field}`, message },
  ]
  const name = `«\u00a0${labelOf(STAY_DURATIONS, row.duration)}\u00a0»`
  if (free.counts.findIndex(({ duration }) => duration === row.duration) < at)
    return fault('duration', `La durée ${name} est donnée deux fois.`)
  if (!unit.durations.includes(row.duration))
    return fault('duration', `L’unité n’accueille pas pour la durée ${name}.`)
  const wrong = wholeNumberFault(row.count, 0)
  if (wrong) return fault('count', wrong)
  const past = pastDayFault(row, moment)
  if (past) return fault('from', past)
  const tooMany = tooManyFault(row, free, unit, moment.today)
  return tooMany ? fault('count', tooMany) : []
}

function pastDayFault({ duration, from }: FreeCount, { today, before }: Moment): string | null {
  if (from === null) return null
  if (!isCalendarDay(from)) return 'Donnez un jour du calendrier.'
  const stored = before?.counts.find((one) => one.duration === duration)
  return from < today && stored?.from !== from
    ? 'Cette date est passée\u00a0: donnez aujourd’hui ou un jour à venir.'
    : null
}

function tooManyFault(
  { count, from }: FreeCount,
  { outOfService }: FreePlaces,
  { openCapacity }: UnitWithPlaces,
  today: string,
): string | null {
  const day = from !== null && from > today ? from : today
  const out = outOfServiceOn(outOfService, day)
  const most = Math.max(0, openCapacity - out.count)
  if (count <= most) return null
  if (out.count === 0) return `L’unité n’a que ${places(openCapacity)} (${count} ici).`
  const reasons = [...new Set(out.periods.map(({ reason }) => labelOf(OUT_OF_SERVICE_REASONS, reason)))]
  const when = day === today ? 'aujourd’hui' : `le ${shortDate(day)}`
  return `${most} au plus ${when}\u00a0: ${places(openCapacity)}, dont ${out.count} hors service (${reasons.join(', ').toLowerCase()}).`
}

const places = (count: number) => `${count}\u00a0${count > 1 ? 'places ouvertes' : 'place ouverte'}`
