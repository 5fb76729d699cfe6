import type { Field, RelationshipField, SanitizedConfig, UploadField } from 'payload'
import type { Need } from './Need'

type Relation = RelationshipField | UploadField
type Found = { path: string; field: Relation }

/**
 * The relations without which a document can no longer be saved: required ones, those whose choice is filtered (a target that is gone
 * fails the filter), and `custom.needed` (what publishing asks for). `custom.goesWith` leaves out what
 * goes with its target, and collections that nobody sees never hold anything.
 */
export function needsOf({ collections }: Pick<SanitizedConfig, 'collections'>): Need[] {
  return collections
    .filter(({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true)
    .flatMap(({ slug, fields, labels, admin }) =>
      relationsIn(fields).flatMap(({ path, field }) =>
        [field.relationTo].flat().map((target) => ({
          collection: slug,
          plural: typeof labels.plural === 'string' ? labels.plural : slug,
          titleField: admin.useAsTitle ?? 'id',
          path,
          isPolymorphic: Array.isArray(field.relationTo),
          target,
        })),
      ),
    )
}

function relationsIn(fields: readonly Field[], above = ''): Found[] {
  return fields.flatMap((field): Found[] => {
    if (field.type === 'relationship' || field.type === 'upload')
      return isNeeded(field) ? [{ path: `${above}${field.name}`, field }] : []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        relationsIn(tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above),
      )
    if (!('fields' in field)) return []
    return relationsIn(field.fields, 'name' in field && field.name ? `${above}${field.name}.` : above)
  })
}

function isNeeded({ required, filterOptions, custom }: Relation): boolean {
  return custom?.goesWith !== true && Boolean(required || filterOptions || custom?.needed)
}
