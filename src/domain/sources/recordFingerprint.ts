import { createHash } from 'node:crypto'
import type { SourceRecord } from './SourceRecord'

/** Changes whenever what a record says changes, or what could not be read of it; its date alone does not count. */
export function recordFingerprint(record: SourceRecord): string {
  const said = record.sheet === 'services' ? [record.organisationKey, record.values] : record.values
  const unread = (record.notices ?? []).map(({ column, value, rule }) => [column, value, rule])
  const whole = unread.length > 0 ? [said, unread] : said
  return createHash('sha1').update(JSON.stringify(whole)).digest('base64url')
}
