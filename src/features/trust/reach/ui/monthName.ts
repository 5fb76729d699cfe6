const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `2026-11` → `novembre 2026`. */
export function monthName(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00Z`)).replace(' ', '\u00a0')
}
