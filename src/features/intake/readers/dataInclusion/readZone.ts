import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { FRANCE } from '@/domain/territory/Territory'
import type { Spot } from '@/features/sheets/values/Spot'

const FRANCE_AS_COUNTRY = '99100'
const COUNTRY = /^99\d{3}$/

/** The codes of `zone_eligibilite` that name a part of France; the others are left out with a warning. */
export function readZone(value: unknown, { notes, column }: Spot): string[] {
  const given = Array.isArray(value) ? value.map(String) : []
  const codes = given.map((code) =>
    code === FRANCE_AS_COUNTRY ? FRANCE : code.toUpperCase() === 'FRANCE' ? FRANCE : code,
  )
  const isKnown = (code: string) => !COUNTRY.test(code) && parseTerritoryCode(code) !== null
  const unknown = codes.filter((code) => !isKnown(code))
  const zone = [...new Set(codes.filter(isKnown))]
  if (unknown.length > 0)
    notes.warn(
      column,
      unknown,
      zone.length > 0
        ? 'code d’aucun territoire de France\u00a0: laissé de côté'
        : 'aucun territoire de France\u00a0: le service paraît sans limite de territoire, à compléter',
    )
  return zone
}
