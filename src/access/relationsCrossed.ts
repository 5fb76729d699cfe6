import { SLUGS } from '@collections/slugs'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

type Collections = Readonly<Record<string, { config: SanitizedCollectionConfig }>>
type Path = { collections: Collections; collection: SanitizedCollectionConfig; path: string }

/** What a query may compare: what has parts of its own, or is not plain, is never asked by its text. */
const PLAIN = [
  'text',
  'textarea',
  'email',
  'number',
  'date',
  'checkbox',
  'select',
  'radio',
  'relationship',
  'upload',
]
/** Whether a sheet lies in the bin, and since when, is for its editors. */
const CLOSED = ['deletedAt']

/**
 * How many relations a path of a query crosses (`facility.name`: 1) before it comes to a field that whoever reads the documents
 * reads too; `null` where it comes to none: an unknown field, one with a right of its own (the answer would tell its value letter
 * by letter), one below such a field, or one of an account.
 */
export function relationsCrossed({ collections, collection, path }: Path): number | null {
  const segments = path.replaceAll('__', '.').split('.')
  let fields: readonly FlattenedField[] = collection.flattenedFields
  let crossed = 0
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1
    if (segment === 'id' && isLast) return crossed
    const field = fields.find(({ name }) => name === segment)
    if (!field || isClosed(field)) return null
    if (isLast) return PLAIN.includes(field.type) ? crossed : null
    const next = within(field, collections)
    if (!next) return null
    if (next.isRelation) crossed += 1
    fields = next.fields
  }
  return null
}

function isClosed(field: FlattenedField): boolean {
  if (CLOSED.includes(field.name)) return true
  if ('hidden' in field && field.hidden) return true
  if ('virtual' in field && field.virtual) return true
  return 'access' in field && field.access?.read !== undefined
}

function within(
  field: FlattenedField,
  collections: Collections,
): { fields: readonly FlattenedField[]; isRelation: boolean } | null {
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo !== 'string' || field.relationTo === SLUGS.users) return null
    const related = collections[field.relationTo]?.config
    return related ? { fields: related.flattenedFields, isRelation: true } : null
  }
  if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
    return { fields: field.flattenedFields, isRelation: false }
  return null
}
