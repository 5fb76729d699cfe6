import { inseeToday } from '@/infra/geography/inseeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'

/** Territory codes (one, or a list) as they are to be stored: as they stand today; one alone that was split keeps its old code. */
export function storedTerritory(value: unknown): unknown {
  if (Array.isArray(value)) {
    const codes = value.filter((code) => typeof code === 'string')
    return codes.length === value.length ? territoriesToday(codes) : value
  }
  if (typeof value !== 'string' || value === '') return value
  const [today, ...others] = territoriesToday([value])
  return others.length === 0 ? today : value
}

/** The INSEE code of an address as it is to be stored: as it stands today. */
export const storedInseeCode = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? inseeToday(value.trim().toUpperCase()) : value
