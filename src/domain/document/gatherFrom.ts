/**
 * What `find` finds in a document, in its order: it is asked of each value with the path of its field, and answers what it found there, or
 * nothing (`undefined`) to have lists and objects looked into.
 */
export function gatherFrom<Found>(
  document: unknown,
  find: (value: unknown, path: readonly string[]) => readonly Found[] | undefined,
  path: readonly string[] = [],
): Found[] {
  const found = find(document, path)
  if (found) return [...found]
  if (typeof document !== 'object' || document === null || document instanceof Date) return []
  return Object.entries(document).flatMap(([key, held]) => gatherFrom(held, find, [...path, key]))
}
