import { CROW_KM_PER_MINUTE, type Travel } from '../Travel'

/** Brothers and sisters who are not under one roof are near one another within so many minutes. */
const NEAR_MINUTES = 15

/** Whether a way between two sites is of 15 minutes at most, by the kilometres that they stand for where nothing better is known. */
export function isWithinReach(travel: Travel | null): boolean {
  if (!travel) return false
  if (travel.kind === 'within') return travel.minutes <= NEAR_MINUTES
  return travel.kind === 'crow' && travel.km <= NEAR_MINUTES * CROW_KM_PER_MINUTE
}
