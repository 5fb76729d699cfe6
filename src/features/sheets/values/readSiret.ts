import { isSiret } from '@/domain/organisation/isSiret'
import { readLine } from './readText'
import type { Spot } from './Spot'

/** A SIRET whose check digit is right, its lost zero restored; `null` with a warning otherwise, without one for a row of zeros. */
export function readSiret(value: unknown, { notes, column }: Spot): string | null {
  const text = readLine(value)
  if (!text) return null
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) {
    notes.warn(column, value, 'SIRET abîmé par un tableur (notation scientifique)\u00a0: laissé de côté')
    return null
  }
  const digits = text.replace(/[.,]0+$/, '').replaceAll(/[\s.'’-]/g, '')
  if (/^0*$/.test(digits)) return null
  if (isSiret(digits)) return digits
  if (/^\d{12,13}$/.test(digits) && isSiret(digits.padStart(14, '0'))) {
    notes.warn(column, value, 'zéro de tête perdu par un tableur\u00a0: rétabli')
    return digits.padStart(14, '0')
  }
  notes.warn(column, value, siretRule(digits))
  return null
}

function siretRule(digits: string): string {
  if (/^\d{9}$/.test(digits)) return 'c’est un SIREN (9 chiffres), pas un SIRET\u00a0: laissé de côté'
  return /^\d{14}$/.test(digits)
    ? 'SIRET dont la clef de contrôle est fausse\u00a0: laissé de côté'
    : 'un SIRET compte 14 chiffres\u00a0: laissé de côté'
}
