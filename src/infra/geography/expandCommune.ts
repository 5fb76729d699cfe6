import { FRANCE } from '@/domain/territory/Territory'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'

/**
 * The codes of every territory that a commune lies in, narrowest first: `[commune, EPT, EPCI, département, 'france']`; an
 * arrondissement comes before its city, a whole city before its arrondissements. `[]` when unknown.
 */
export function expandCommune(code: string): string[] {
  const commune = findCommune(code)
  if (!commune) return []
  const { arrondissements } = loadGeography()
  const own = arrondissements.has(code) ? [code, commune.code] : [commune.code, ...districtsOf(commune.code)]
  return [...own, commune.ept, commune.epci, commune.departement, FRANCE].filter((each) => each !== null)
}

/** The codes of the arrondissements of Paris, Lyon or Marseille; none of another commune. */
export function districtsOf(city: string): string[] {
  const { arrondissements, currentCode } = loadGeography()
  return CITIES.includes(city)
    ? [...arrondissements.keys()].filter((code) => currentCode.get(code) === city)
    : []
}

const CITIES = ['75056', '69123', '13055']
