/** The official name of an EPCI without the abbreviation in brackets: « CC du Val d’Essonne (CCVE) » → « CC du Val d’Essonne ». */
export function epciName(officialName: string): string {
  return officialName.replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
}
