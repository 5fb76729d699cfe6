import type { FlattenedField } from 'payload'

/** Tells whether a path leads through a relation, to a field of another document. */
export function crossesRelation(fields: readonly FlattenedField[], path: string): boolean {
  const [name, ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload') return true
  return 'flattenedFields' in field && crossesRelation(field.flattenedFields, rest.join('.'))
}
