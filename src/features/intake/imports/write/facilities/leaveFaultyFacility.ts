import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { leaveFaulty } from '@/features/intake/notices/leaveFaulty'
import type { ImportContext } from '../ImportContext'
import { facilityData } from './facilityData'
import { FACILITIES } from './facilityKind'

/** A record without what the collection would refuse, told in the report and kept with it; `refused` is what it cannot do without. */
export async function leaveFaultyFacility(
  { payload, report }: ImportContext,
  record: FacilityRecord,
): Promise<{ record: FacilityRecord; refused: SourceNotice[] }> {
  const { values, warnings, refused } = await leaveFaulty({
    payload,
    collection: FACILITIES.slug,
    record,
    values: record.values,
    toData: async (some) => ({ ...(await facilityData(payload, some)), audience: 'agents' }),
  })
  report.warn(warnings)
  if (warnings.length === 0) return { record, refused }
  return { record: { ...record, values, notices: [...(record.notices ?? []), ...warnings] }, refused }
}
