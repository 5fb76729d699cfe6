import { HOURS_DAYS } from '../hours/OpeningHours'
import { typedTime } from '../hours/typedTime'
import { fieldValue, typedHours } from './fieldValue'
import type { SheetField, SimpleField } from './SheetField'
import { hoursOfWeek, type WeekPlans } from './usualWeek'

const MOST_RANGES = 4

/**
 * A field as a form sent it, in the shape of `fieldValue`. Names: `name`, `name.part`, `name.0.part`, `name.mo.0.opens`. Rows
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
      return readHours(field.name, form)
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

function readHours(name: string, form: URLSearchParams): unknown {
  const plans: WeekPlans = {}
  for (const day of HOURS_DAYS) {
    const prefix = `${name}.${day}`
    const ranges = Array.from({ length: MOST_RANGES }, (_, at) => ({
      opens: form.get(`${prefix}.${at}.opens`)?.trim() ?? '',
      closes: form.get(`${prefix}.${at}.closes`)?.trim() ?? '',
    })).filter(({ opens, closes }) => opens || closes)
    const comment = form.get(`${prefix}.comment`)?.trim() || null
    const isClosed = form.get(`${prefix}.closed`) === '1'
    if (ranges.length > 0 || comment || isClosed)
      plans[day] = { ranges: isClosed ? [] : ranges.map(asTimes), comment }
  }
  const others = typedHours(parsed(form.get(`${name}.others`)))
  return hoursOfWeek(
    plans,
    others.filter(({ season, weeks }) => season || weeks),
  )
}

/** Midnight closes a day: browsers' own time fields know no 24:00. */
function asTimes({ opens, closes }: { opens: string; closes: string }) {
  const end = typedTime(closes) ?? closes
  return { opens: typedTime(opens) ?? opens, closes: end === '00:00' ? '24:00' : end }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    // A forged form: it says nothing of seasons.
    return []
  }
}
