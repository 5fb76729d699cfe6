import { territoryToday } from './territoryToday'

/** The INSEE code of an address as it stands today, that of an arrondissement kept; an unknown code stays as it is. */
export const inseeToday = (code: string | null | undefined): string | null =>
  code ? (territoryToday(code)[0] ?? code) : null
