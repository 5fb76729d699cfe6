import { isSiret } from '@/domain/organisation/isSiret'

/** Accepts nothing, or a SIRET whose check digit is right. */
export function validateSiret(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'string' && isSiret(value)
    ? true
    : 'Un SIRET compte 14 chiffres ; celui-ci est inexact.'
}
