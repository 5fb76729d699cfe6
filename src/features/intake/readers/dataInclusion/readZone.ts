import { readTerritories } from '@/features/sheets/values/readTerritories'
import type { Spot } from '@/features/sheets/values/Spot'

const NOWHERE = 'aucun territoire de France\u00a0: le service paraît sans limite de territoire, à compléter'

/** The codes of `zone_eligibilite` that name a part of France, as they stand today; what is left out is said. */
export function readZone(value: unknown, spot: Spot): string[] {
  return readTerritories(Array.isArray(value) ? value.map(String) : [], spot, NOWHERE)
}
