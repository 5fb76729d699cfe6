/** The clocks of France away from Paris (décret n° 2017-292), by code of département or collectivity. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}
export const PARIS = 'Europe/Paris'

/** The IANA time zone of a département; that of Paris for one that is not known. */
export function timeZoneOf(departement: string | null): string {
  return OVERSEAS[departement ?? ''] ?? PARIS
}
