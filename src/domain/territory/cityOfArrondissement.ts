const CITIES: readonly [RegExp, string][] = [
  [/^751(?:0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(?:0[1-9]|1[0-6])$/, '13055'],
]

/** The INSEE code of Paris, Lyon or Marseille for that of one of their arrondissements; any other code as it is. */
export function cityOfArrondissement(code: string): string {
  return CITIES.find(([form]) => form.test(code))?.[1] ?? code
}
