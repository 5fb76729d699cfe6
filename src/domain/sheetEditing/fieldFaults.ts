import { isEmail } from '../dataInclusion/isEmail'
import { lengthFault } from '../text/lengthFault'
import { isWebAddress } from '../text/safeHref'
import type { FieldFault } from './FieldFault'
import { typedHours } from './fieldValue'
import { hoursFaults } from './hoursFaults'
import type { SheetField, SimpleField } from './SheetField'

const REQUIRED = 'Il manque quelque chose ici.'
const NO_WEB_ADDRESS = 'Indiquez une adresse complète, qui commence par https://.'
const NO_DEGREES = 'Écrivez une coordonnée en degrés, comme 48,8566.'

/** What the form refuses in a value of a field; telephone numbers and communes are checked apart, with what knows them. */
export function fieldFaults(field: SheetField, value: unknown): FieldFault[] {
  switch (field.kind) {
    case 'choices':
    case 'photos':
      return []
    case 'group':
      return partFaults(field.parts, value, field.name)
    case 'rows':
      return (Array.isArray(value) ? value : []).flatMap((row, at) =>
        partFaults(field.parts, row, `${field.name}.${at}`),
      )
    case 'hours':
      return hoursFaults(field.name, typedHours(value))
    default:
      return simpleFaults(field, value, field.name)
  }
}

function partFaults(parts: readonly SimpleField[], row: unknown, prefix: string): FieldFault[] {
  const held = new Map(typeof row === 'object' && row !== null ? Object.entries(row) : [])
  return parts.flatMap((part) => simpleFaults(part, held.get(part.name), `${prefix}.${part.name}`))
}

type Checked = Pick<SimpleField, 'kind' | 'required' | 'max' | 'choices'>

function simpleFaults(field: Checked, value: unknown, path: string): FieldFault[] {
  const message = simpleFault(field, value)
  return message ? [{ path, message }] : []
}

function simpleFault({ kind, required, max, choices }: Checked, value: unknown): string | null {
  if (value === null || value === undefined) return required ? REQUIRED : null
  if (kind === 'number') return typeof value === 'number' ? null : 'Écrivez un nombre entier, en chiffres.'
  if (kind === 'degrees')
    return typeof value === 'number' && Math.abs(value) <= (max ?? 180) ? null : NO_DEGREES
  if (typeof value !== 'string') return null
  const tooLong = max ? lengthFault(value, max) : null
  if (tooLong) return tooLong
  if (kind === 'choice')
    return choices?.some(({ code }) => code === value) ? null : 'Choisissez dans la liste.'
  if (kind === 'email') return isEmail(value) ? null : 'Ce n’est pas une adresse de courriel.'
  if (kind === 'web') return isWebAddress(value) ? null : NO_WEB_ADDRESS
  return null
}
