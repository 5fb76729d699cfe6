import type { OutOfServiceReason, StayDuration } from '@/domain/facility/closedLists'
import type { FreeCount, FreePlaces, OutOfServicePeriod } from '@/domain/facility/FreePlaces'
import type { TypedPeriod, TypedPlaces } from '../TypedPlaces'

type Unit = { durations: readonly StayDuration[]; free: FreePlaces }

/**
 * What was typed, as free places in the order of the unit's durations; a number that is none becomes `NaN`, which the rules refuse.
 * A duration that the form did not show keeps what is stored. `rows` gives, for each period left, its row in the form.
 */
export function toFreePlaces(
  typed: TypedPlaces,
  { durations, free }: Unit,
  today: string,
): { free: FreePlaces; rows: number[] } {
  const counts = durations.flatMap((duration): FreeCount[] => {
    const row = typed.counts[duration]
    if (!row) return free.counts.filter((one) => one.duration === duration)
    const count = toNumber(row.count)
    return [{ duration, count, from: count === 0 || row.from === today ? null : row.from || null }]
  })
  const held = typed.outOfService.flatMap((period, at) => (period.drop ? [] : [{ period, at }]))
  return {
    free: { ...free, counts, outOfService: held.map(({ period }) => toPeriod(period)) },
    rows: held.map(({ at }) => at),
  }
}

function toPeriod({ from, to, count, reason, note }: TypedPeriod): OutOfServicePeriod {
  return {
    from,
    to: to || null,
    count: toNumber(count),
    // What is not a reason is told apart by the rules of the field.
    reason: reason as OutOfServiceReason,
    note: note || null,
  }
}

const toNumber = (text: string) =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
