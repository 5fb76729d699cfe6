import type { ActKind } from './Act'
import type { Standing } from './standingOf'

const ACTS: Readonly<Record<string, readonly ActKind[]>> = {
  'hold placed': ['accept', 'refuse', 'cancel'],
  'stay planned': ['arrive', 'notArrived', 'cancel', 'postpone', 'extend'],
  'stay arrived': ['extend', 'leave', 'prepare', 'away'],
  'stay left': ['prepare'],
  'absence open': ['back'],
  'outOfService open': ['backInService'],
}

/**
 * What may be done next on a commitment: the moves of the state machine. Dates, reasons and neighbours may still refuse one. A hold whose
 * hour is past can only be written down as expired.
 */
export function allowedActs({
  kind,
  state,
  written,
}: Pick<Standing, 'kind' | 'state' | 'written'>): ActKind[] {
  if (kind === 'hold' && state === 'expired' && written === 'placed') return ['expire']
  return [...(ACTS[`${kind} ${state}`] ?? [])]
}
