import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { type Opening, openState } from '@/domain/hours/openState'
import { localTime } from '@/domain/localTime'
import { isFrenchHoliday } from './isFrenchHoliday'

type Place = { hours: OpeningHours; closures: readonly Closure[] }

/** When the first of these places that are closed opens, closures and holidays counted; `null` where none says when. */
export function firstOpening(places: readonly Place[], now: Date): Opening | null {
  const moment = localTime(now)
  const openings = places.flatMap(({ hours, closures }) => {
    const state = openState({ hours, closures, isHoliday: isFrenchHoliday, now: moment })
    const next = state.kind === 'opens' || state.kind === 'closedExceptionally' ? state.next : null
    return next ?? []
  })
  return (
    openings.sort((one, other) => one.day.localeCompare(other.day) || one.at.localeCompare(other.at))[0] ??
    null
  )
}
