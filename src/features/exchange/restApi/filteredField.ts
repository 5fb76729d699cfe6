import type { Payload, SanitizedCollectionConfig } from 'payload'
import { fieldsAlong } from '@/access/fieldsAlong'
import type { FilteredField } from './restWhere'

/** What the path of a filter on a collection comes to, through any number of relations; `null` where there is no such field. */
export function filteredField(payload: Payload, slug: string, path: string): FilteredField {
  const collections: Readonly<Record<string, { config: SanitizedCollectionConfig }>> = payload.collections
  const collection = collections[slug]?.config
  const { fields, relations, isKnown, endsInId } = fieldsAlong({ collections, collection, path })
  const last = fields.at(-1)
  return isKnown && !endsInId && last ? { type: last.type, through: relations.length > 0 } : null
}
