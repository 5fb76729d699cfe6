import type { Payload } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import { unitChanges } from '@/domain/facility/unitChanges'
import { toUnitValues } from '../present/toUnitValues'
import { unitForm } from '../present/unitForm'
import { unitKey } from '../present/unitKey'
import { unpackForm } from '../present/unpackForm'
import { checkUnit } from './findUnitFaults'
import { listUnits } from './listUnits'
import { readUnitForm } from './readUnitForm'

type Ask = {
  facilityId: string
  /** `null` for a new unit. */
  unitId: string | null
  /** What was refused, as `packForm` gave it. */
  typed: string | null
}

export type OpenedUnit = {
  unit: { id: string; name: string } | null
  unitKey: string
  form: URLSearchParams
  faults: Fault[]
  overtaken: string[]
  /** What rules of law to come, and those that ask for people, say of the unit. */
  law: readonly string[]
}

/**
 * The form of a unit as it is stored, or as it was typed with what is wrong in it; where somebody changed the unit meanwhile,
 * `overtaken` says what differs. `null` when the facility has no such unit.
 */
export async function openUnitForm(
  payload: Payload,
  { facilityId, unitId, typed }: Ask,
): Promise<OpenedUnit | null> {
  const units = await listUnits(payload, facilityId)
  const unit = units.find(({ id }) => id === unitId) ?? null
  if (unitId && !unit) return null
  const stored = unit && toUnitValues(unit)
  const opened = { unit: unit && { id: unit.id, name: unit.name }, unitKey: unitKey(stored) }
  if (!typed) {
    const law = stored ? lawOf(await checkUnit(payload, { facilityId, units, unitId, values: stored })) : []
    return { ...opened, form: unitForm(stored), faults: [], overtaken: [], law }
  }
  const form = unpackForm(typed)
  const values = readUnitForm(form)
  const isOvertaken = stored !== null && form.get('key') !== opened.unitKey
  const checked = await checkUnit(payload, { facilityId, units, unitId, values })
  return {
    ...opened,
    form,
    faults: checked.faults,
    law: lawOf(checked),
    overtaken: isOvertaken
      ? unitChanges(values, stored).map(
          ({ label, before, after }) => `${label} : ${after || 'rien'} (vous : ${before || 'rien'})`,
        )
      : [],
  }
}

const lawOf = ({ warnings, notes }: { warnings: string[]; notes: string[] }): string[] => [
  ...warnings,
  ...notes,
]
