/** The ids of the rows that hold a field, from the outer one: `family.steps.0.text` is in `family-steps-row-0`. */
export function rowIdsOf(path: string): string[] {
  const parts = path.split('.')
  return parts.flatMap((part, at) =>
    at > 0 && /^\d+$/.test(part) ? [`${parts.slice(0, at).join('-')}-row-${part}`] : [],
  )
}
