import type { Payload } from 'payload'
import { toUnitValues } from '../present/toUnitValues'
import { unitKey } from '../present/unitKey'
import { findUnitFaults } from '../read/findUnitFaults'
import { listUnits } from '../read/listUnits'
import { proposedUnit } from '../read/proposedUnit'
import { writeUnit } from './writeUnit'

type Line = { field: string; before: unknown; after: unknown }

/**
 * Writes what `proposeUnit` stored, once an editor accepts it: checked again, for the facility may have changed since. `changed`:
 * the unit is no longer what the line started from. The caller checks who decides, and leaves the trace.
 */
export async function applyUnitLine(
  payload: Payload,
  facilityId: string,
  line: Line,
): Promise<'saved' | 'invalid' | 'changed' | 'gone'> {
  const proposed = proposedUnit(line)
  if (!proposed) return 'gone'
  const { unitId, before, after: values } = proposed
  const units = await listUnits(payload, facilityId)
  const unit = units.find(({ id }) => id === unitId) ?? null
  if (unitId && !unit) return 'gone'
  if (unit && unitKey(toUnitValues(unit)) !== unitKey(before)) return 'changed'
  const faults = await findUnitFaults(payload, { facilityId, units, unitId, values })
  if (faults.length > 0) return 'invalid'
  return (await writeUnit(payload, { facilityId, unit, values })) ? 'saved' : 'changed'
}
