import { FACILITY_FACTS, type FacilityRecord, type FacilityValues } from '@/domain/sources/facilityFacts'
import { factValue } from '@/domain/sources/resolveFacts'
import { UNIT_FACTS } from '@/domain/sources/unitValues'
import { valueLines } from '@/features/sheets/facts/valueLines'
import type { Facility, Unit } from '@/payload-types'
import type { ImportContext } from '../ImportContext'
import { originOf } from '../originOf'
import type { UnitPlan } from './planUnits'

type Told = {
  record: FacilityRecord
  sheet: Pick<Facility, 'number' | 'missingSince'>
  here: FacilityValues
  values: FacilityValues
  /** Those that change. */
  fields: readonly string[]
  plan: UnitPlan
  units: readonly Unit[]
}

/** Before and after, fact by fact and unit by unit, in words. */
export function tellFacilityChanges(
  { report }: Pick<ImportContext, 'report'>,
  { record, sheet, here, values, fields, plan, units }: Told,
): void {
  const place = { ...originOf(record), number: sheet.number ?? '' }
  const tell = (field: string, before: string[], after: string[]) =>
    report.change({ ...place, field, before, after })
  for (const fact of FACILITY_FACTS)
    if (fact.fields.some((field) => fields.includes(field)))
      tell(
        fact.label,
        valueLines(fact.name, factValue(fact, here)),
        valueLines(fact.name, factValue(fact, values)),
      )
  for (const { id, data } of plan.update) {
    const unit = units.find((each) => each.id === id)
    for (const { field, label } of UNIT_FACTS)
      if (unit && field in data)
        tell(`${unit.name}\u00a0: ${label}`, valueLines(field, unit[field]), valueLines(field, data[field]))
  }
  for (const { name } of plan.create) tell('Unité', [], [name])
  if (sheet.missingSince) tell('Présence dans la source', ['absente'], ['de nouveau là'])
}
