import { localTime } from '../localTime'
import type { StayDuration } from './closedLists'
import type { FreePlaces } from './FreePlaces'
import type { FreePlacesSettings } from './freePlacesSettings'
import { outOfServiceOn } from './outOfServiceOn'

/** `confirmed` within the delay of its duration, `toConfirm` past it, `hidden` (from the default list) past twice, or never confirmed. */
export const CONFIRMATION_STATES = ['confirmed', 'toConfirm', 'hidden'] as const
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number]

/** Free places of a duration: never more than what is in service on their day; `from` is `null` for now. */
export type DurationState = {
  duration: StayDuration
  state: ConfirmationState
  count: number
  from: string | null
}

/**
 * `state` is that of the card in lists; `isToConfirm` as soon as one duration is past its delay (boards, reminders); `freeNow`: the
 * durations with a place today that was confirmed within their delay.
 */
export type FreePlacesState = {
  state: ConfirmationState
  durations: DurationState[]
  isToConfirm: boolean
  freeNow: StayDuration[]
}

type Unit = { durations: readonly StayDuration[]; openCapacity: number; free: FreePlaces }

/**
 * What a unit's word on its places is worth now. One confirmation holds for all durations, each ages at its own pace. The unit
 * takes the best state among the durations looked for (all of its own when none is) that have places, else among all of them:
 * what a card offers is what its state vouches for.
 */
export function freePlacesState(
  unit: Unit,
  now: Date,
  settings: FreePlacesSettings,
  wanted: readonly StayDuration[] = [],
): FreePlacesState {
  const today = localTime(now).day
  const inService = (day: string) =>
    Math.max(0, unit.openCapacity - outOfServiceOn(unit.free.outOfService, day).count)
  const inServiceToday = inService(today)
  const durations = unit.durations.map((duration): DurationState => {
    const row = unit.free.counts.find((one) => one.duration === duration)
    const from = row?.from && row.from > today ? row.from : null
    return {
      duration,
      state: confirmationState(unit.free.confirmedAt, settings.delays[duration], now),
      count: Math.min(row?.count ?? 0, from ? inService(from) : inServiceToday),
      from,
    }
  })
  const asked = durations.filter(({ duration }) => wanted.includes(duration))
  return {
    state: bestState(asked.length > 0 ? asked : durations),
    durations,
    isToConfirm: durations.some(({ state }) => state !== 'confirmed'),
    freeNow: durations.filter(isFreeNow).map(({ duration }) => duration),
  }
}

/** Past its delay a place is to be confirmed: nobody knows any more that it is free. */
const isFreeNow = ({ state, count, from }: DurationState) => state === 'confirmed' && count > 0 && !from

const HOUR_MS = 3_600_000

function confirmationState(confirmedAt: string | null, delay: number, now: Date): ConfirmationState {
  if (!confirmedAt) return 'hidden'
  const hours = (now.getTime() - Date.parse(confirmedAt)) / HOUR_MS
  if (hours < delay) return 'confirmed'
  return hours < 2 * delay ? 'toConfirm' : 'hidden'
}

function bestState(durations: readonly DurationState[]): ConfirmationState {
  const offered = durations.filter(({ count }) => count > 0)
  const states = (offered.length > 0 ? offered : durations).map(({ state }) => state)
  return CONFIRMATION_STATES.find((state) => states.includes(state)) ?? 'hidden'
}
