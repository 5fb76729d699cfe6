import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'

/** Accepts the codes that `parseTerritoryCode` knows; names the first one that is not. */
export function validateTerritory(value: unknown): string | true {
  const codes = Array.isArray(value) ? value : []
  const wrong = codes.find((code) => typeof code !== 'string' || parseTerritoryCode(code) === null)
  return wrong === undefined
    ? true
    : `« ${String(wrong)} » n’est pas un code de commune, d’EPCI, de département, ni « france ».`
}
