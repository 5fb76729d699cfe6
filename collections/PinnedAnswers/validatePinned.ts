import type { TextFieldManyValidation } from 'payload'
import { validateSheetNumbers } from '../shared/guideBlocks/validateSheetNumbers'

const MOST = 5

/** Refuses no sheet, more than a list shows first, and the number of none. */
export const validatePinned: TextFieldManyValidation = (typed, options) => {
  if (!typed?.length) return 'Choisissez au moins une fiche.'
  if (typed.length > MOST) return `Choisissez ${MOST} fiches au plus.`
  return validateSheetNumbers(typed, options)
}
