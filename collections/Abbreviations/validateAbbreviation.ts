import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { isAbbreviation } from '@/domain/text/abbreviations'

/** Refuses what texts could not hold as an abbreviation: a word of small letters would be marked in every sentence. */
export const validateAbbreviation: TextFieldSingleValidation = (value, options) =>
  !value || isAbbreviation(value)
    ? text(value, options)
    : 'Un sigle : deux majuscules au moins, sans espace (RSA, PUMa, 3C-RSA).'
