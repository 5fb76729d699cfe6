import { facilityFaults } from '@/domain/facility/facilityFaults'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { facilityColumn } from '@/features/intake/readers/facilities/factColumn'
import { noteFault } from '../../../notices/noteFault'
import { openOf } from './soundUnits'

/** What a sheet can do without. */
const OPTIONAL = ['authorisedCapacity', 'installedCapacity', 'openCapacity', 'siret'] as const
type Optional = (typeof OPTIONAL)[number]

/** As many as there are such values, and once more. */
const ROUNDS = OPTIONAL.length + 1

/**
 * A record without the optional values that break a rule of the field among its own (more places open than built, in its units too),
 * each told; `refused` is what no facility can be published with.
 */
export function leaveBrokenRules(record: FacilityRecord): {
  record: FacilityRecord
  warnings: SourceNotice[]
  refused: SourceNotice[]
} {
  const warnings: SourceNotice[] = []
  const inUnits = record.units.length > 0 ? openOf(record.units) : null
  let { values } = record
  for (let round = 0; ; round += 1) {
    const faults = facilityFaults({ ...values, unitsOpenCapacity: inUnits })
    const lost = faults.filter(({ path }) => round === ROUNDS || !isOptional(path))
    const notice = ({ path, message }: (typeof faults)[number], done = '') =>
      noteFault(record, {
        label: facilityColumn(path),
        rule: `${message.replace(/\.$/, '')}${done}`,
        // Named by the fault: one of the values.
        value: values[path as Optional],
      })
    if (faults.length === 0 || lost.length > 0)
      return { record: { ...record, values }, warnings, refused: lost.map((fault) => notice(fault)) }
    for (const fault of faults) warnings.push(notice(fault, '\u00a0: laissé de côté'))
    values = { ...values, ...Object.fromEntries(faults.map(({ path }) => [path, null])) }
  }
}

const isOptional = (path: string): path is Optional => OPTIONAL.some((name) => name === path)
