import type { FlattenedField } from 'payload'
import { linksIn } from '@/domain/links/linksIn'

/** The labels of the fields of a sheet, at its first level, that hold an address. */
export function fieldsHolding(
  fields: readonly FlattenedField[],
  sheet: Readonly<Record<string, unknown>>,
  url: string,
): string[] {
  return fields
    .filter(({ name }) => linksIn({ [name]: sheet[name] }).includes(url))
    .map((field) => ('label' in field && typeof field.label === 'string' ? field.label : field.name))
}
