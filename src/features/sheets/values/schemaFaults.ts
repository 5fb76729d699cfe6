import type { z } from 'zod'

/** The faults that a schema finds in an item, each with its place (`properties.Nom`), its value and a French sentence. */
export function schemaFaults(
  error: z.ZodError,
  item: unknown,
): { column: string; value: unknown; rule: string }[] {
  return error.issues.flatMap(placesOf).map((path) => {
    const value = path.reduce<unknown>(
      // An object's own keys are all that is looked at; anything else has none.
      (at, key) =>
        typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
      item,
    )
    const isMissing = value === undefined || value === null || value === ''
    return {
      column: path.map(String).join('.'),
      value,
      rule: isMissing ? 'valeur obligatoire' : 'valeur d’une autre forme que celle du format',
    }
  })
}

/** Where an issue is: of a union, in the form that the item has best. */
function placesOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'invalid_union') return [issue.path]
  const forms = issue.errors.map((issues) => issues.flatMap(placesOf))
  const depthOf = (places: PropertyKey[][]) => Math.max(...places.map((place) => place.length), 0)
  const [best] = forms.toSorted((a, b) => depthOf(b) - depthOf(a))
  return best && depthOf(best) > 0 ? best.map((place) => [...issue.path, ...place]) : [issue.path]
}
