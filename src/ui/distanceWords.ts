const METRES_BELOW_KM = 1
const ONE_DECIMAL_BELOW_KM = 10

/** Kilometres in words: `350 m`, `2,3 km`, `18 km`. */
export function distanceWords(km: number): string {
  if (km < METRES_BELOW_KM) return `${Math.round(km * 100) * 10}\u00a0m`
  const shown = km < ONE_DECIMAL_BELOW_KM ? Math.round(km * 10) / 10 : Math.round(km)
  return `${String(shown).replace('.', ',')}\u00a0km`
}
