import type { Field } from 'payload'
import { fieldAffectsData, fieldHasSubFields } from 'payload/shared'

type Values = Readonly<Record<string, unknown>>

/** The values of an open form as they would be stored: it holds an empty list as its number of rows. */
export function withLists(values: Values, fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, stored(value, name, fields)]),
  )
}

function stored(value: unknown, name: string, fields: readonly Field[]): unknown {
  const field = named(fields, name)
  if (field?.type === 'array' && typeof value === 'number') return []
  if (field?.type === 'group' && isValues(value)) return withLists(value, field.fields)
  return value
}

function named(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    if (fieldAffectsData(field)) {
      if (field.name === name) return field
    } else if (field.type === 'tabs') {
      const found = field.tabs.map((tab) => named(tab.fields, name)).find(Boolean)
      if (found) return found
    } else if (fieldHasSubFields(field)) {
      const found = named(field.fields, name)
      if (found) return found
    }
  }
  return undefined
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
