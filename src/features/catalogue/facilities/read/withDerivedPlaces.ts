import type { Payload } from 'payload'
import { derivedFreePlaces } from '@/domain/placement/calendar/derivedFreePlaces'
import { clock } from '@/infra/clock'
import type { Unit } from '@/payload-types'
import { placesByUnit } from './placesByUnit'

type Row = Pick<Unit, 'id' | 'durations' | 'freePlaces'>

/** `hasPlaces`: what is free of it is read from calendars. */
export type Derived<Kept> = Kept & { hasPlaces?: true }

/** Units whose free places are those of their calendars now, where they have places; the others as they are stored. */
export async function withDerivedPlaces<Kept extends Row>(
  payload: Payload,
  units: readonly Kept[],
): Promise<Derived<Kept>[]> {
  if (units.length === 0) return []
  const byUnit = await placesByUnit(payload)
  const now = clock.now()
  return units.map((unit) => {
    const places = byUnit.get(String(unit.id))
    return places ? { ...unit, freePlaces: derivedFreePlaces(unit, places, now), hasPlaces: true } : unit
  })
}
