import type { FieldHook } from 'payload'
import { inseeToday } from '@/infra/geography/inseeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'

/** Territory codes are stored as they stand today, whoever writes them; one alone that was split keeps its old code. */
export const bringTerritoryUpToDate: FieldHook = ({ value }) => {
  if (Array.isArray(value)) {
    const codes = value.filter((code) => typeof code === 'string')
    return codes.length === value.length ? territoriesToday(codes) : value
  }
  if (typeof value !== 'string' || value === '') return value
  const [today, ...others] = territoriesToday([value])
  return others.length === 0 ? today : value
}

/** The INSEE code of an address is stored as it stands today, whoever writes it. */
export const bringInseeCodeUpToDate: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? inseeToday(value.trim().toUpperCase()) : value
