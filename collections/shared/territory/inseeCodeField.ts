import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { isKnownTerritory } from '@/features/geography/places/read/isKnownTerritory'
import { storedInseeCode } from '@/features/geography/places/read/storedCodes'

const bringUpToDate: FieldHook = ({ value }) => storedInseeCode(value)

type Given = Pick<TextField, 'index' | 'admin'>

/** The INSEE code of the commune of an address: brought up to date when it is written, refused when it is that of none. */
export function inseeCodeField(given: Given = {}): TextField {
  return {
    name: 'inseeCode',
    label: 'Code INSEE',
    type: 'text',
    validate: validateInseeCode,
    hooks: { beforeValidate: [bringUpToDate] },
    ...given,
  }
}

/** What is stored already does not hold up another change. */
const validateInseeCode: TextFieldSingleValidation = (value, { previousValue }) => {
  if (!value || value === previousValue) return true
  return /^[\dAB]{5}$/i.test(value) && isKnownTerritory(value.toUpperCase())
    ? true
    : `« ${value} » n’est le code INSEE d’aucune commune, ni de l’une de celles qui ont fusionné.`
}
