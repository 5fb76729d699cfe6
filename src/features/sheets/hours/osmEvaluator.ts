import OsmEvaluator from 'opening_hours'

/** Public holidays are those of France; the State's tables differ only in Alsace-Moselle and overseas. */
const IN_FRANCE = { lat: 48.85, lon: 2.35, address: { country_code: 'fr', state: 'Île-de-France' } }

/** OSM's own reading of an `opening_hours` string, in the clock of the process; `null` when it is not one. */
export function osmEvaluator(text: string): OsmEvaluator | null {
  try {
    return new OsmEvaluator(text, IN_FRANCE)
  } catch {
    // The library throws strings and errors in English about the position of a character: the caller says it in French.
    return null
  }
}
