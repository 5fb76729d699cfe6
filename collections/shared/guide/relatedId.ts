/** The id that a relation of a document names, read or not; `null` for none. */
export function relatedId(relation: unknown): string | null {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
  return typeof id === 'string' ? id : null
}
