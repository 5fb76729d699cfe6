import type { StayDuration } from '@/domain/facility/closedLists'

/** A period out of service as it is typed; `drop`: asked to go. */
export type TypedPeriod = {
  from: string
  to: string
  count: string
  reason: string
  note: string
  drop: boolean
}

/** What a person typed for a unit, wrong or not; `key` tells what the form showed (`placesKey`). */
export type TypedPlaces = {
  key: string
  counts: Partial<Record<StayDuration, { count: string; from: string }>>
  outOfService: TypedPeriod[]
}
