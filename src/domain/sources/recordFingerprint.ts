import { createHash } from 'node:crypto'
import type { SourceRecord } from './SourceRecord'

/** Changes whenever what a record says changes; its date alone does not count. */
export function recordFingerprint(record: SourceRecord): string {
  const said = record.sheet === 'services' ? [record.organisationKey, record.values] : record.values
  return createHash('sha1').update(JSON.stringify(said)).digest('base64url')
}
