import type { Commune } from './Geography'
import { loadGeography } from './loadGeography'

/**
 * The commune of today for an INSEE code; a former or delegated commune, or an arrondissement of Paris, Lyon or
 * Marseille, answers with the commune it belongs to. `null` when the code is unknown.
 */
export function findCommune(code: string): Commune | null {
  const { communes, currentCode } = loadGeography()
  return communes.get(code) ?? communes.get(currentCode.get(code) ?? '') ?? null
}
