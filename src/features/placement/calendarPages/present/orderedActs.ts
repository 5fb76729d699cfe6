import { allowedActs } from '@/domain/placement/calendar/allowedActs'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import { BEGINNINGS, TYPED_ACTS, type TypedAct } from './actFields'

/** The acts that are typed here and that the state of a commitment allows, the likeliest first; to cancel is for coordinators. */
export function orderedActs(standing: Standing, { coordinates }: { coordinates: boolean }): TypedAct[] {
  const allowed = new Set<string>(allowedActs(standing))
  const begun = new Set<string>(BEGINNINGS)
  return TYPED_ACTS.filter((act) => allowed.has(act) && !begun.has(act) && (act !== 'cancel' || coordinates))
}
