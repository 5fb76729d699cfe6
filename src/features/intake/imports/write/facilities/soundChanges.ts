import { facilityFaults } from '@/domain/facility/facilityFaults'
import { FACILITY_FACTS, type FacilityRecord, type FacilityValues } from '@/domain/sources/facilityFacts'
import { pickData } from '@/features/intake/facts/sheetKinds'
import { noteFault } from '@/features/intake/notices/noteFault'
import { facilityColumn } from '@/features/intake/readers/facilities/factColumn'
import type { Facility, Unit } from '@/payload-types'
import { FaultySheet } from '../refusalOf'
import { FACILITIES } from './facilityKind'
import { planUnits, type UnitPlan } from './planUnits'
import type { LeftAside } from './rememberedValues'

type Args = {
  record: FacilityRecord
  sheet: Facility
  /** Of the sheet once it is changed. */
  values: FacilityValues
  /** Those that change. */
  fields: readonly string[]
  units: readonly Unit[]
  last: Record<string, unknown> | null
  /** It is saved even where no field changes. */
  isSaved: boolean
  /** Told here. */
  left: LeftAside
}

type Sound = { fields: string[]; data: Record<string, unknown>; after: Partial<Facility>; plan: UnitPlan }

const CAPACITIES: readonly string[] = ['authorisedCapacity', 'installedCapacity', 'openCapacity']

/**
 * What a record changes on a sheet without what the rules of the field would refuse of both together: a capacity that contradicts what
 * is written there stays as it is here, and is told. @throws FaultySheet when the sheet broke a rule before.
 */
export function soundChanges({ record, sheet, values, units, last, isSaved, left, ...given }: Args): Sound {
  let fields = [...given.fields]
  for (;;) {
    const data = pickData(FACILITIES, values, fields)
    const after: Partial<Facility> = { ...sheet, ...data }
    const plan = planUnits({ record, facility: after, units, last })
    const unitsOpenCapacity = fields.includes('installedCapacity') ? plan.openPlaces : null
    const faults = fields.length > 0 || isSaved ? facilityFaults({ ...after, unitsOpenCapacity }) : []
    const named = faults.filter(({ path }) => fields.includes(path))
    const faulty =
      named.length > 0 ? named.map(({ path }) => path) : fields.filter((field) => CAPACITIES.includes(field))
    if (faults.length > 0 && faulty.length === 0)
      throw new FaultySheet(
        faults.map(({ path, message }) => ({ path, label: labelOf(path), rule: message })),
      )
    if (faults.length === 0) {
      left.notices.push(...plan.left)
      left.units.push(...plan.leftUnits)
      return { fields, data, after, plan }
    }
    for (const { path, message } of named.length > 0 ? named : faults)
      left.notices.push(
        noteFault(record, {
          label: facilityColumn(path),
          value: record.values[path as keyof FacilityValues],
          rule: `${message.replace(/\.$/, '')}\u00a0: laissé de côté, la fiche ${sheet.number ?? ''} garde ce qu’elle dit`,
        }),
      )
    left.fields.push(...faulty)
    fields = fields.filter((field) => !faulty.includes(field))
  }
}

const labelOf = (path: string): string =>
  FACILITY_FACTS.find(({ fields }) => fields.some((field) => field === path))?.label ?? 'Lieu actif'
