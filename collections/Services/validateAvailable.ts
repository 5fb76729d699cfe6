/** Free places: none below zero, none above the total beside it. */
export function validateAvailable(value: unknown, { siblingData }: { siblingData: unknown }): string | true {
  if (typeof value !== 'number') return true
  if (value < 0) return 'Indiquez zéro ou plus.'
  const total =
    typeof siblingData === 'object' && siblingData && 'total' in siblingData ? siblingData.total : null
  return typeof total === 'number' && value > total ? 'Plus de places libres que de places.' : true
}
