import { fieldValue } from './fieldValue'
import { readHoursForm } from './readHoursForm'
import type { SheetField, SimpleField } from './SheetField'

/**
 * A field as a form sent it, in the shape of `fieldValue`. Names: `name`, `name.part`, `name.0.part`; for hours see `readHoursForm`. Rows
 * that are blank or ticked to go (`name.0.out`) are left out.
 */
export function readFieldForm(field: SheetField, form: URLSearchParams): unknown {
  switch (field.kind) {
    case 'choices':
      return fieldValue(field, form.getAll(field.name))
    case 'group':
      return fieldValue(field, readParts(field.parts, field.name, form))
    case 'rows':
      return fieldValue(field, readRows(field, form))
    case 'hours':
      return readHoursForm(field.name, form)
    case 'photos': {
      const gone = form.getAll(`${field.name}.out`)
      return fieldValue(
        field,
        form.getAll(field.name).filter((id) => !gone.includes(id)),
      )
    }
    default:
      return fieldValue(field, readSimple(field.kind, field.name, form))
  }
}

function readSimple(kind: SimpleField['kind'], name: string, form: URLSearchParams): unknown {
  return kind === 'check' ? form.get(name) === '1' : form.get(name)
}

function readParts(parts: readonly SimpleField[], prefix: string, form: URLSearchParams) {
  return Object.fromEntries(
    parts.map(({ name, kind }) => [name, readSimple(kind, `${prefix}.${name}`, form)] as const),
  )
}

function readRows(field: Extract<SheetField, { kind: 'rows' }>, form: URLSearchParams): unknown[] {
  const rows: unknown[] = []
  // As many blank rows as full ones may stand in the page.
  for (let at = 0; at < field.most * 2; at += 1) {
    const prefix = `${field.name}.${at}`
    const row = readParts(field.parts, prefix, form)
    if (form.get(`${prefix}.out`) === '1' || isBlank(field.parts, row)) continue
    rows.push(row)
  }
  return rows
}

/** A row is blank when nothing was typed in it; where there is nothing to type, when nothing was chosen first. */
function isBlank(parts: readonly SimpleField[], row: Record<string, unknown>): boolean {
  const [first] = parts
  const telling = first?.kind === 'choice' ? [first] : parts.filter(({ kind }) => kind !== 'choice')
  return telling.every(({ name }) => String(row[name] ?? '').trim() === '')
}
