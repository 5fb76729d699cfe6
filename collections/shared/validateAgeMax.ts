/** Years, 0 to 130, and not below the `ageMin` beside it. */
export function validateAgeMax(value: unknown, { siblingData }: { siblingData: unknown }): string | true {
  const ageMin =
    typeof siblingData === 'object' && siblingData && 'ageMin' in siblingData ? siblingData.ageMin : null
  if (typeof value !== 'number') return true
  if (value < 0 || value > 130) return 'Indiquez un âge entre 0 et 130 ans.'
  return typeof ageMin === 'number' && ageMin > value ? 'L’âge maximum est inférieur à l’âge minimum.' : true
}
