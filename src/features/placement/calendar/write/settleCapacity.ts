import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { openCapacityOf } from '@/domain/placement/calendar/derivedFreePlaces'
import { SLUGS } from '@/domain/slugs'
import { changeUnitRow } from '@/features/keeping/units/write/changeUnitRow'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import type { Place, Unit } from '@/payload-types'

const TRIES = 5
const MOST_PLACES = 1000

/**
 * Writes the open capacity of a unit that has places again: its ordinary places in service today. Whoever opens a place or ends its
 * service asks for it, and a daily job for those whose day has come. A unit without places, surnombres apart, keeps what it says.
 */
export async function settleCapacity(payload: Payload, unitId: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [[unit], places] = await Promise.all([
      findStored<Unit>(payload, {
        collection: SLUGS.units,
        where: { id: { equals: unitId } },
        select: { openCapacity: true, updatedAt: true },
        limit: 1,
      }),
      findStored<Place>(payload, {
        collection: SLUGS.places,
        where: { unit: { equals: unitId } },
        select: { kind: true, inServiceFrom: true, inServiceTo: true },
        limit: MOST_PLACES,
      }),
    ])
    if (!unit || places.every(({ kind }) => kind === 'extra')) return
    const counted = places.map(({ kind, inServiceFrom, inServiceTo }) => ({
      kind,
      inServiceFrom,
      inServiceTo: inServiceTo ?? null,
    }))
    const openCapacity = openCapacityOf(counted, localTime(clock.now()).day)
    if (openCapacity === unit.openCapacity) return
    if (await changeUnitRow(payload, unit, { openCapacity })) return
  }
}
