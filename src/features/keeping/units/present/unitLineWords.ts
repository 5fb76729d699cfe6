import { unitChanges } from '@/domain/facility/unitChanges'
import { proposedUnit } from '../read/proposedUnit'

/** What a line of a proposal changes in a unit, a thing a line; `null` for a line about anything else. */
export function unitLineWords(line: {
  field: string
  before: unknown
  after: unknown
}): { before: string; after: string } | null {
  const proposed = proposedUnit(line)
  if (!proposed) return null
  const changes = unitChanges(proposed.before, proposed.after)
  const words = (side: 'before' | 'after') =>
    changes.map((change) => `${change.label} : ${change[side] || '–'}`).join('\n')
  return { before: proposed.before ? words('before') : '', after: words('after') }
}
