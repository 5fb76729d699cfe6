import { createHash } from 'node:crypto'
import { UNIT_FIELDS, type UnitValues } from '@/domain/facility/UnitValues'

/** Tells whether a unit was changed since a form showed it; free places, which are said apart, count for nothing. */
export function unitKey(values: UnitValues | null): string {
  const said = UNIT_FIELDS.map(({ code }) => values?.[code])
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16)
}
