import { createHash } from 'node:crypto'
import type { FacilityValues } from '@/domain/sources/facilityFacts'

/** Changes whenever what a record says of a facility changes. */
export function facilityFingerprint(values: FacilityValues): string {
  return createHash('sha1').update(JSON.stringify(values)).digest('base64url')
}
