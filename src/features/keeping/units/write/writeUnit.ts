import { createLocalReq, type Payload } from 'payload'
import type { UnitValues } from '@/domain/facility/UnitValues'
import { SLUGS } from '@/domain/slugs'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import type { SheetUnit } from '../read/listUnits'
import { changeUnitRow } from './changeUnitRow'

type Write = {
  facilityId: string
  /** `null` for a new one. */
  unit: Pick<SheetUnit, 'id' | 'updatedAt'> | null
  /** Without any fault. */
  values: UnitValues
}

/**
 * Stores a unit whose values were checked, its free places untouched; `false` when somebody changed it since it was read. Below the
 * hooks for a unit that exists: they save the whole row, and would put back free places that are said meanwhile.
 */
export async function writeUnit(payload: Payload, { facilityId, unit, values }: Write): Promise<boolean> {
  const { name, mode, sex, openCapacity, durations, needsMet, needsNotMet, ...rest } = values
  // The rules have refused a unit without them.
  if (!name || !mode || !sex || openCapacity === null) return false
  const columns = { name, mode, sex, openCapacity, ...rest }
  const lists = { durations, needsMet, needsNotMet }
  if (!unit) {
    await payload.create({
      collection: SLUGS.units,
      data: { ...columns, ...lists, facility: facilityId },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    return true
  }
  const changedAt = await changeUnitRow(payload, unit, columns)
  if (!changedAt) return false
  await payload.db.updateOne({
    collection: SLUGS.units,
    id: unit.id,
    // A reader that saw the row between the two writes is to read it again.
    data: { ...lists, updatedAt: new Date(Date.parse(changedAt) + 1).toISOString() },
    returning: false,
  })
  await indexFacilityOf(await createLocalReq({}, payload), [facilityId])
  return true
}
