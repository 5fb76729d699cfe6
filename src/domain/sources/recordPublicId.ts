import { createHash } from 'node:crypto'
import type { FedSheet, SourceOrigin } from './SourceRecord'

const OWN_SOURCE = /^repere(?:-[a-z0-9]+)?$/
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

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
  const own = OWN_SOURCE.test(source) && key.startsWith(`${source}--`) ? key.slice(source.length + 2) : ''
  if (UUID.test(own)) return own
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
