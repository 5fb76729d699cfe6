/** Classes of age in completed years, as DREES tells children of the ASE, with the very young apart; `months` is the first of them. */
export const AGE_CLASSES = [
  { code: '0-2', label: 'Moins de 3 ans', months: 0 },
  { code: '3-5', label: '3 à 5 ans', months: 36 },
  { code: '6-10', label: '6 à 10 ans', months: 72 },
  { code: '11-15', label: '11 à 15 ans', months: 132 },
  { code: '16-17', label: '16 et 17 ans', months: 192 },
  { code: '18+', label: '18 ans et plus', months: 216 },
  { code: 'unknown', label: 'Âge non dit', months: null },
] as const
export type AgeClass = (typeof AGE_CLASSES)[number]['code']

/** The class of an age in completed months; not said for `null`. */
export function ageClassOf(months: number | null): AgeClass {
  if (months === null || Number.isNaN(months)) return 'unknown'
  const found = AGE_CLASSES.findLast((one) => one.months !== null && one.months <= Math.max(0, months))
  return found?.code ?? 'unknown'
}
