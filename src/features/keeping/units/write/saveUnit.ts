import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import type { UnitValues } from '@/domain/facility/UnitValues'
import { unitChanges } from '@/domain/facility/unitChanges'
import { SLUGS } from '@/domain/slugs'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { withLease } from '@/infra/lease/withLease'
import { toUnitValues } from '../present/toUnitValues'
import { unitKey } from '../present/unitKey'
import { findUnitFaults } from '../read/findUnitFaults'
import { listUnits } from '../read/listUnits'
import { proposeUnit } from './proposeUnit'
import { writeUnit } from './writeUnit'

type Save = MemberContext & {
  number: string
  /** `null` for a new unit. */
  unitId: string | null
  /** Of what the form showed (`unitKey`). */
  key: string
  values: UnitValues
}

/** `changed`: somebody changed the unit since the form was shown; `proposed`: it waits for an editor; `tooMany` proposals in a day. */
export type SaveOutcome =
  | 'saved'
  | 'proposed'
  | 'nothing'
  | 'refused'
  | 'gone'
  | 'invalid'
  | 'changed'
  | 'tooMany'

/** Adds a unit to a facility, or changes one: under the lock of its facility, whose places its units share. */
export async function saveUnit(save: Save): Promise<SaveOutcome> {
  const { payload, number, unitId } = save
  const sheet = await findKeptSheet({ payload, number })
  if (sheet?.kind !== 'facilities') return 'gone'
  const gesture = unitId ? 'modifier une unité' : 'ajouter une unité'
  if (!(await mayActForSheet(save, sheet, { operation: 'edit', gesture }))) return 'refused'
  return (await withLease(payload, sheet.id, () => saveLocked(save, sheet, gesture))) ?? 'changed'
}

async function saveLocked(save: Save, sheet: KeptSheet, gesture: string): Promise<SaveOutcome> {
  const { payload, actor, address, unitId, key, values } = save
  const units = await listUnits(payload, sheet.id)
  const unit = units.find(({ id }) => id === unitId) ?? null
  if (unitId && !unit) {
    const detail = `${gesture} : inconnue de la fiche`
    await recordTrace({ payload, actor, action: 'refused', sheet, detail, address })
    return 'gone'
  }
  const before = unit && toUnitValues(unit)
  if (before && unitKey(before) !== key) return unitKey(values) === unitKey(before) ? 'nothing' : 'changed'
  const changes = unitChanges(before, values)
  if (changes.length === 0) return 'nothing'
  const faults = await findUnitFaults(payload, { facilityId: sheet.id, units, unitId, values })
  if (faults.length > 0) return 'invalid'
  if (!isEditor(actor) && (await areSensitive(payload, sheet.id)))
    return proposeUnit(save, { sheet, unitId, before, values })
  if (!(await writeUnit(payload, { facilityId: sheet.id, unit, values }))) return 'changed'
  const words = changes.map(({ label, before: was, after: is }) => `${label} ${was || '∅'} → ${is || '∅'}`)
  const detail = `${values.name ?? ''} : ${words.join(' ; ')}`
  await recordTrace({ payload, actor, action: 'unitChanged', sheet, detail, address })
  return 'saved'
}

/** Whether an editor decides the changes of the units of a facility. */
async function areSensitive(payload: Payload, facilityId: string): Promise<boolean> {
  const facility = await payload.findByID({
    collection: SLUGS.facilities,
    id: facilityId,
    depth: 0,
    select: { sensitiveFields: true },
    overrideAccess: true,
    disableErrors: true,
  })
  return facility?.sensitiveFields?.includes('units') === true
}
