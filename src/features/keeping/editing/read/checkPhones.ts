import { z } from 'zod'
import type { PhonePlace } from '@/domain/phone/phoneRegion'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField, SimpleField } from '@/domain/sheetEditing/SheetField'
import { typedPhone } from '@/features/sheets/values/typedPhone'

const NOT_A_PHONE = 'Ce n’est pas un numéro de téléphone\u00a0: écrivez-le comme 01 23 45 67 89.'
const NUMBER_ALONE = 'Écrivez le numéro seul\u00a0: ce qui l’accompagne va dans un autre champ.'
const NOTE = 'note'

type Row = Record<string, unknown>

const rowSchema = z.record(z.string(), z.unknown())

/**
 * The value of a field with its telephone numbers written one way, and what the form refuses in them. Words typed after a number
 * (`poste 12`) become its note, where there is one to fill.
 */
export function checkPhones(
  field: SheetField,
  value: unknown,
  place: PhonePlace,
): { value: unknown; faults: FieldFault[] } {
  const faults: FieldFault[] = []
  if (field.kind === 'phone') return { value: onePhone(value, field.name), faults }
  if (field.kind === 'rows')
    return { value: rowsOf(value).map((row, at) => inRow(field.parts, row, `${field.name}.${at}`)), faults }
  if (field.kind === 'group') return { value: inRow(field.parts, rowOf(value), field.name), faults }
  return { value, faults }

  function inRow(parts: readonly SimpleField[], row: Row, path: string): Row {
    const written = { ...row }
    const notePart = parts.find(({ name, kind }) => name === NOTE && kind === 'text')
    for (const { name } of parts.filter(({ kind }) => kind === 'phone')) {
      if (!(name in row)) continue
      const phone = typeof row[name] === 'string' ? typedPhone(row[name], place) : null
      const isMoved = phone?.note && notePart && !row[NOTE] && phone.note.length <= (notePart.max ?? 0)
      written[name] = isMoved ? phone.number : onePhone(row[name], `${path}.${name}`)
      if (isMoved) written[NOTE] = phone.note
    }
    return written
  }

  function onePhone(typed: unknown, path: string): unknown {
    if (typeof typed !== 'string') return null
    const phone = typedPhone(typed, place)
    if (!phone || phone.note) faults.push({ path, message: phone ? NUMBER_ALONE : NOT_A_PHONE })
    return phone && !phone.note ? phone.number : typed
  }
}

function rowOf(value: unknown): Row {
  const read = rowSchema.safeParse(value)
  return read.success ? read.data : {}
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(rowOf) : [])
