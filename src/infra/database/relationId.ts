type Relation = string | { id: string }

/** The id that a relation names, read at any depth: the id itself or that of the document; `null` for none. */
export function relationId(relation: Relation): string
export function relationId(relation: Relation | null | undefined): string | null
export function relationId(relation: Relation | null | undefined): string | null {
  return (typeof relation === 'object' ? relation?.id : relation) ?? null
}
