import { type Travel, travelWords } from '@/domain/placement/matching/Travel'
import { distanceWords } from '@/ui/distanceWords'

/** How far a unit is, its distance always told: `14 km, 30 min au plus`, `18 km à vol d’oiseau`. */
export function travelLine(travel: Travel): string {
  return travel.kind === 'crow' ? travelWords(travel) : `${distanceWords(travel.km)}, ${travelWords(travel)}`
}
