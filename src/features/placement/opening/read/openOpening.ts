import type { Payload } from 'payload'
import { isHistorical } from '@/domain/facility/isHistorical'
import { localTime } from '@/domain/localTime'
import type { Opening } from '@/domain/placement/opening/Opening'
import { openingFaults } from '@/domain/placement/opening/openingFaults'
import { proposedOpening } from '@/domain/placement/opening/proposedOpening'
import { listUnits, type SheetUnit } from '@/features/keeping/units/read/listUnits'
import { clock } from '@/infra/clock'
import { openingUnitFaults } from './openingUnitFaults'

type Ask = { facilityId: string; unitId: string; typed: Opening | null }
export type OpenedOpening = {
  unit: SheetUnit
  opening: Opening
  faults: ReturnType<typeof openingFaults>
}

/** What a unit would become: as it was typed with what is wrong in it, else as it is proposed; `null` for a unit that is not there. */
export async function openOpening(
  payload: Payload,
  { facilityId, unitId, typed }: Ask,
): Promise<OpenedOpening | null> {
  const units = await listUnits(payload, facilityId)
  const unit = units.find(({ id }) => id === unitId)
  if (!unit || unit.active === false || isHistorical(unit.mode)) return null
  const today = localTime(clock.now()).day
  if (!typed) {
    const free = Math.max(0, ...(unit.freePlaces?.counts ?? []).map(({ count, from }) => (from ? 0 : count)))
    return { unit, opening: proposedOpening(unit.openCapacity, free, today), faults: [] }
  }
  const faults = [
    ...openingFaults(typed, today),
    ...(await openingUnitFaults(payload, { facilityId, units, unit, places: typed.references.length })),
  ]
  return { unit, opening: typed, faults }
}
