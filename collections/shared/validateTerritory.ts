import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { isKnownTerritory } from '@/features/geography/places/read/isKnownTerritory'

type Options = { previousValue?: unknown; event?: 'onChange' | 'submit' }

/**
 * Accepts the codes of places that exist, of today or of old, and names the first that is none. A code that the document holds already
 * does not hold up another change.
 */
export function validateTerritory(value: unknown, { previousValue, event }: Options = {}): string | true {
  const codes = [value ?? []].flat()
  const held = [previousValue ?? []].flat()
  // While a form is typed in, what it started from is not given: only the save can tell.
  const isKnown = (code: string) => event === 'onChange' || isKnownTerritory(code)
  const wrong = codes.find(
    (code) =>
      !held.includes(code) &&
      (typeof code !== 'string' || parseTerritoryCode(code) === null || !isKnown(code)),
  )
  return wrong === undefined
    ? true
    : `« ${String(wrong)} » n’est pas un code de commune, d’EPCI, de département, ni « france ».`
}
