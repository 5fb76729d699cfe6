import type { FlattenedField, RelationshipField, SanitizedCollectionConfig, UploadField } from 'payload'

type Collections = Readonly<Record<string, { config: SanitizedCollectionConfig }>>
type Path = { collections: Collections; collection: SanitizedCollectionConfig | undefined; path: string }
type Relation = Extract<FlattenedField, RelationshipField | UploadField>

export type FieldsAlong = {
  /** The fields that the path goes through, its own last one included; those before the fault where it is unknown. */
  fields: FlattenedField[]
  /** The relations that lead on to something else, in `fields` too. */
  relations: Relation[]
  /** Whether the path comes to something: a field, or the id of what the last field holds. */
  isKnown: boolean
  endsInId: boolean
}

/** Walks the path of a query (`facility.name`, `phones.number`) from a collection, through groups, lists and relations. */
export function fieldsAlong({ collections, collection, path }: Path): FieldsAlong {
  const segments = path.replaceAll('__', '.').split('.')
  let within: readonly FlattenedField[] | null = collection?.flattenedFields ?? null
  const along: FieldsAlong = { fields: [], relations: [], isKnown: false, endsInId: false }
  for (const [at, segment] of segments.entries()) {
    const last = along.fields.at(-1)
    if (last && isRelation(last)) along.relations.push(last)
    const isLast = at === segments.length - 1
    if (isLast && segment === 'id' && within) return { ...along, isKnown: true, endsInId: true }
    const field: FlattenedField | undefined = within?.find(({ name }) => name === segment)
    if (!field) return along
    along.fields.push(field)
    within = fieldsIn(field, collections)
  }
  return { ...along, isKnown: true }
}

function fieldsIn(field: FlattenedField, collections: Collections): readonly FlattenedField[] | null {
  if (isRelation(field))
    return typeof field.relationTo === 'string'
      ? (collections[field.relationTo]?.config.flattenedFields ?? null)
      : null
  return field.type === 'group' || field.type === 'tab' || field.type === 'array'
    ? field.flattenedFields
    : null
}

const isRelation = (field: FlattenedField): field is Relation =>
  field.type === 'relationship' || field.type === 'upload'
