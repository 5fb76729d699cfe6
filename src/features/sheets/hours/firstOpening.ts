import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { type Opening, openState } from '@/domain/hours/openState'
import { calendarOf } from './calendarOf'

/** `departement`: its code, whose clock and holidays hold. */
type Place = { hours: OpeningHours; closures: readonly Closure[]; departement: string | null }

/** When the first of these places that are closed opens, closures and holidays counted; `null` where none says when. */
export function firstOpening(places: readonly Place[], now: Date): Opening | null {
  const openings = places.flatMap(({ hours, closures, departement }) => {
    const calendar = calendarOf(departement)
    const state = openState({ hours, closures, ...calendar, now: calendar.clock(now) })
    const next = state.kind === 'opens' || state.kind === 'closedExceptionally' ? state.next : null
    return next ?? []
  })
  return (
    openings.sort((one, other) => one.day.localeCompare(other.day) || one.at.localeCompare(other.at))[0] ??
    null
  )
}
