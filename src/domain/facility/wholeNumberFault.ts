/** Why a count of places or of children cannot be stored, in French; `null` when it can, or when there is none. */
export function wholeNumberFault(value: number | null | undefined, min: number): string | null {
  if (value === null || value === undefined) return null
  if (Number.isInteger(value) && value >= min) return null
  return min === 0 ? 'Écrivez un nombre entier, zéro ou plus.' : `Écrivez un nombre entier, au moins ${min}.`
}
