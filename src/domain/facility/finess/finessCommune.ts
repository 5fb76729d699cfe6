/** Départements overseas as FINESS codes them, and as the INSEE does. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9E': '975',
  '9F': '976',
  '9J': '986',
}
/** Communes of Guadeloupe that became collectivities in 2007; FINESS keeps their old codes. */
const FORMER: Readonly<Record<string, string>> = { '97123': '97701', '97127': '97801' }

/** The INSEE code of a département as FINESS writes it, the zero of `1` restored; `null` when it is none. */
export function finessDepartement(code: string | undefined): string | null {
  const known = OVERSEAS[code ?? '']
  if (known) return known
  const padded = code?.padStart(2, '0') ?? ''
  return /^(?:\d{2}|2[AB]|97\d)$/.test(padded) ? padded : null
}

/** The INSEE code of a commune from the two codes of FINESS, zeros restored: `1`, `53` → `01053`; `9D`, `411` → `97411`. */
export function finessCommune(departement: string | undefined, commune: string | undefined): string | null {
  const territory = finessDepartement(departement)
  if (!territory || !commune || !/^\d{1,3}$/.test(commune)) return null
  const code = `${territory.slice(0, 2)}${commune.padStart(3, '0')}`
  return FORMER[code] ?? code
}
