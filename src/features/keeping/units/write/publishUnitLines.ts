import { type Payload, ValidationError } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import { unitChanges } from '@/domain/facility/unitChanges'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { toUnitValues } from '../present/toUnitValues'
import { unitKey } from '../present/unitKey'
import { findUnitFaults } from '../read/findUnitFaults'
import { listUnits } from '../read/listUnits'
import { type ProposedUnit, proposedUnit } from '../read/proposedUnit'
import { writeUnit } from './writeUnit'

type Line = { field: string; before: unknown; after: unknown }

/**
 * Writes the units that accepted lines ask for (see `proposeUnit`), checked again: the facility may have changed since. Lines about
 * anything else are left; a line accepted twice is written once. The caller has checked who decides.
 * @throws ValidationError when the rules refuse a unit, or somebody changed it since it was proposed.
 */
export async function publishUnitLines(
  { payload, actor, address }: MemberContext,
  sheet: KeptSheet,
  lines: readonly Line[],
): Promise<void> {
  for (const proposed of lines.flatMap((line) => proposedUnit(line) ?? [])) {
    const errors = await publish(payload, sheet.id, proposed)
    if (errors.length > 0) throw new ValidationError({ collection: SLUGS.units, errors })
    const names = unitChanges(proposed.before, proposed.after).map(({ label }) => label)
    const detail = `${proposed.after.name ?? ''} : ${names.join(', ')}`
    await recordTrace({ payload, actor, action: 'unitChanged', sheet, detail, address })
  }
}

const CHANGED: Fault = { path: 'name', message: 'L’unité a été changée depuis la proposition.' }

async function publish(
  payload: Payload,
  facilityId: string,
  { unitId, before, after: values }: ProposedUnit,
): Promise<Fault[]> {
  const units = await listUnits(payload, facilityId)
  const unit = units.find(({ id }) => id === unitId) ?? null
  const isThere = (unitId ? [unit] : units).some(
    (one) => one && unitKey(toUnitValues(one)) === unitKey(values),
  )
  if (isThere) return []
  const isOvertaken = unitId !== null && (!unit || unitKey(toUnitValues(unit)) !== unitKey(before))
  if (isOvertaken) return [CHANGED]
  const faults = await findUnitFaults(payload, { facilityId, units, unitId, values })
  if (faults.length > 0) return faults
  return (await writeUnit(payload, { facilityId, unit, values })) ? [] : [CHANGED]
}
