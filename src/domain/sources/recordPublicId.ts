import { createHash } from 'node:crypto'
import { ownKey } from './ownKey'
import type { FedSheet, SourceOrigin } from './SourceRecord'

/**
 * The public id of the sheet that a record creates, always the same. A record that a Repère exported (`repere-91--<public id>`) keeps
 * its own; for any other, a run that is killed and run again finds what it had begun
 * instead of doubling it. In the form of a UUID (version 8, RFC 9562).
 */
export function recordPublicId({
  source,
  sheet,
  key,
}: Pick<SourceOrigin, 'source' | 'key'> & { sheet: FedSheet }): string {
  const own = ownKey(key)
  if (own?.source === source) return own.publicId
  const hex = createHash('sha256')
    .update(JSON.stringify([source, sheet, key]))
    .digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
