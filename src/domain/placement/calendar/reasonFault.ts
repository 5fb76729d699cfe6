import { refused } from './newLine'
import type { LineFault } from './Situation'

/** A reason is always said; « Autre motif » with a note. */
export function reasonFault({ reason, note }: { reason: string; note?: string | null }): LineFault | null {
  if (!reason) return refused('Choisissez un motif.')
  return reason === 'autre' && !note?.trim() ? refused('« Autre motif » demande une précision.') : null
}
