import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { leaveFaulty } from '@/features/intake/notices/leaveFaulty'
import type { ImportContext } from '../ImportContext'
import { facilityData } from './facilityData'
import { FACILITIES } from './facilityKind'
import { leaveBrokenRules } from './leaveBrokenRules'

/**
 * A record without what the collection or the rules of the field would refuse, told in the report and kept with it; `refused` is what it
 * cannot do without. One that is known is held to the rules with its sheet (`soundChanges`).
 */
export async function leaveFaultyFacility(
  { payload, report }: ImportContext,
  given: FacilityRecord,
  isNew: boolean,
): Promise<{ record: FacilityRecord; refused: SourceNotice[] }> {
  const sound = isNew ? leaveBrokenRules(given) : { record: given, warnings: [], refused: [] }
  const { record } = sound
  const left = await leaveFaulty({
    payload,
    collection: FACILITIES.slug,
    record,
    values: record.values,
    toData: async (some) => ({ ...(await facilityData(payload, some)), audience: 'agents' }),
  })
  const warnings = [...sound.warnings, ...left.warnings]
  const refused = [...sound.refused, ...left.refused]
  report.warn(warnings)
  if (warnings.length === 0) return { record, refused }
  return { record: withNotices({ ...record, values: left.values }, warnings), refused }
}

/** The record, which keeps these with what else could not be read of it. */
export const withNotices = (record: FacilityRecord, notices: readonly SourceNotice[]): FacilityRecord =>
  notices.length === 0 ? record : { ...record, notices: [...(record.notices ?? []), ...notices] }
