import { createHash } from 'node:crypto'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { givenValues } from './givenValues'

/** Changes whenever what a record says of a facility or its units changes. */
export function facilityFingerprint(record: FacilityRecord): string {
  return createHash('sha1')
    .update(JSON.stringify(givenValues(record)))
    .digest('base64url')
}
