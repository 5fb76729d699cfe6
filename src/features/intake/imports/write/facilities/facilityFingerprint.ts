import { createHash } from 'node:crypto'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { givenValues } from './givenValues'

/** Changes whenever what a record says of a facility or its units changes, or what could not be read of it. */
export function facilityFingerprint(record: FacilityRecord): string {
  const unread = (record.notices ?? []).map(({ column, value, rule }) => [column, value, rule])
  const said = givenValues(record)
  return createHash('sha1')
    .update(JSON.stringify(unread.length > 0 ? [said, unread] : said))
    .digest('base64url')
}
