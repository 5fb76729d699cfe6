import { FRANCE } from '@/domain/territory/Territory'
import { findCommune } from './findCommune'

/** The codes of every territory a commune lies in, narrowest first: `[commune, EPCI, département, 'france']`; `[]` when unknown. */
export function expandCommune(code: string): string[] {
  const commune = findCommune(code)
  if (!commune) return []
  return [commune.code, commune.epci, commune.departement, FRANCE].filter((each) => each !== null)
}
