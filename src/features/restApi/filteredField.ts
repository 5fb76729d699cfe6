import type { FlattenedField, Payload } from 'payload'
import type { FilteredField } from './restWhere'

/** What the path of a filter on a collection comes to, through any number of relations; `null` where there is no such field. */
export function filteredField(payload: Payload, collection: string, path: string): FilteredField {
  let fields = fieldsOf(payload, collection)
  let through = false
  let type: string | null = null
  for (const name of path.replaceAll('__', '.').split('.')) {
    const field = fields.find((each) => each.name === name)
    if (!field) return null
    type = field.type
    if (field.type === 'relationship' || field.type === 'upload') {
      fields = typeof field.relationTo === 'string' ? fieldsOf(payload, field.relationTo) : []
      through ||= path.includes(`${name}.`) || path.includes(`${name}__`)
    } else fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return type === null ? null : { type, through }
}

const fieldsOf = (payload: Payload, slug: string): readonly FlattenedField[] =>
  Object.entries(payload.collections).find(([known]) => known === slug)?.[1].config.flattenedFields ?? []
