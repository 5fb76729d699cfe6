/**
 * Tells whether a list of territory codes reaches a place, given as its own codes from the narrowest to the widest
 * (`expandCommune`). An empty list reaches nowhere: a sheet without territory is not finished.
 */
export function coversTerritory(territory: readonly string[], place: readonly string[]): boolean {
  return territory.some((code) => place.includes(code))
}
