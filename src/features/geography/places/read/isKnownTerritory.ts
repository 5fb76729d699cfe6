import { territoryToday } from '@/infra/geography/territoryToday'

/** Tells whether a code is that of a place of France, of today or of old. */
export const isKnownTerritory = (code: string): boolean => territoryToday(code).length > 0
