import { z } from 'zod'
import { HOURS_DAYS, MONTH_RANKS, type OpeningHours } from '../hours/OpeningHours'
import { oneLine } from '../text/oneLine'
import { severalLines } from '../text/severalLines'
import { webAddressOf } from '../text/webAddressOf'
import type { FieldValues, SheetField, SimpleField } from './SheetField'
import { roundDegrees, typedDegrees } from './typedDegrees'

/** Hours as they are typed: times may still be wrong. */
const typedHoursSchema = z.array(
  z.object({
    days: z.array(z.enum(HOURS_DAYS)),
    ranges: z.array(z.object({ opens: z.string(), closes: z.string() })),
    season: z.object({ from: z.string(), to: z.string() }).nullish(),
    weeks: z.enum(['odd', 'even']).nullish(),
    nth: z.array(z.literal(MONTH_RANKS)).nullish(),
    school: z.literal('holidays').nullish(),
    comment: z.string().nullish(),
  }),
)
const recordSchema = z.record(z.string(), z.unknown())

/**
 * What a field holds in the shape of the form, whatever it is read from (the stored sheet, a draft, a form, a proposal): text
 * trimmed, on one line where the field has one, and `null` when empty; rows without their ids. Faults of content are kept, to be told.
 */
export function fieldValue(field: SheetField, value: unknown): unknown {
  switch (field.kind) {
    case 'choices': {
      const held = Array.isArray(value) ? value : []
      return field.choices.map(({ code }) => code).filter((code) => held.includes(code))
    }
    case 'group':
      return partsOf(field.parts, value)
    case 'rows':
      return (Array.isArray(value) ? value : []).slice(0, field.most).map((row) => partsOf(field.parts, row))
    case 'hours':
      return typedHours(value)
    case 'photos':
      return (Array.isArray(value) ? value : []).flatMap((row) => photoId(row) ?? []).slice(0, field.most)
    default:
      return simpleValue(field, value)
  }
}

/** The values of these fields in a sheet. */
export function valuesOf(fields: readonly SheetField[], sheet: FieldValues): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, fieldValue(field, sheet[field.name])]))
}

/** Typed or stored hours; none where their shape is unknown. */
export function typedHours(value: unknown): OpeningHours {
  const read = typedHoursSchema.safeParse(value)
  return read.success ? read.data : []
}

function partsOf(parts: readonly SimpleField[], value: unknown): Record<string, unknown> {
  const read = recordSchema.safeParse(value)
  const held = read.success ? read.data : {}
  return Object.fromEntries(parts.map((part) => [part.name, simpleValue(part, held[part.name])]))
}

function simpleValue({ kind }: Pick<SimpleField, 'kind'>, value: unknown): unknown {
  if (kind === 'check') return value === true
  if (kind === 'number' && typeof value === 'number') return value
  if (kind === 'degrees' && typeof value === 'number') return roundDegrees(value)
  if (typeof value !== 'string') return null
  const text = kind === 'longText' ? severalLines(value) : oneLine(value)
  if (text === '') return null
  if (kind === 'web') return webAddressOf(text)
  if (kind === 'postcode') return /^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : text
  if (kind === 'degrees') return typedDegrees(text) ?? text
  const figures = text.replaceAll(' ', '')
  return kind === 'number' && /^\d{1,6}$/.test(figures) ? Number(figures) : text
}

/** The id of a photo: alone, or in a stored row whose image may be read whole. */
function photoId(row: unknown): string | null {
  if (typeof row === 'string') return row
  const read = recordSchema.safeParse(row)
  if (!read.success) return null
  const { image } = read.data
  const whole = recordSchema.safeParse(image)
  const id = whole.success ? whole.data.id : image
  return typeof id === 'string' ? id : null
}
