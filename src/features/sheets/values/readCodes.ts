import { territoryLabel } from '@/infra/geography/territoryLabel'
import { territoryToday } from '@/infra/geography/territoryToday'
import { readLine } from './readText'
import type { Spot } from './Spot'

const LOST_ZERO = 'zéro de tête perdu par un tableur\u00a0: rétabli'

/** A postcode of five digits, its lost zero restored; `null` with a warning for anything else. */
export function readPostcode(value: unknown, { notes, column }: Spot): string | null {
  const code = compact(value)?.replace(/^F(?:R)?-?(?=\d{5}$)/i, '')
  if (!code || /^0+$/.test(code)) return null
  if (/^\d{5}$/.test(code) && code < '99000') return code
  if (/^[1-9]\d{3}$/.test(code)) {
    notes.warn(column, value, LOST_ZERO)
    return `0${code}`
  }
  notes.warn(
    column,
    value,
    /^\d{5}$/.test(code)
      ? 'code postal d’aucun lieu de France\u00a0: laissé de côté'
      : 'un code postal compte cinq chiffres\u00a0: laissé de côté',
  )
  return null
}

/**
 * The INSEE code of a commune of today, or of an arrondissement, its lost zero restored; that of a merged commune is brought up to
 * date, with a warning; `null` with a warning for what is none.
 */
export function readInseeCode(value: unknown, { notes, column }: Spot): string | null {
  const code = compact(value)?.toUpperCase()
  if (!code) return null
  const restored = /^[1-9]\d{3}$/.test(code) ? `0${code}` : code
  const [today] = COMMUNE.test(restored) ? territoryToday(restored) : []
  if (today === undefined) {
    notes.warn(column, value, 'code INSEE d’aucune commune connue\u00a0: laissé de côté')
    return null
  }
  if (restored !== code) notes.warn(column, value, LOST_ZERO)
  if (today !== restored)
    notes.warn(
      column,
      value,
      `code d’une ancienne commune\u00a0: remplacé par ${today} (${territoryLabel(today)})`,
    )
  return today
}

const COMMUNE = /^[\dAB]{5}$/

const compact = (value: unknown) =>
  readLine(value)
    ?.replace(/[.,]0$/, '')
    .replaceAll(/\s/g, '')
