const LETTERS = { schemes: 'D', organisations: 'P', services: 'S', facilities: 'L' } as const
const PATHS = { D: 'dispositifs', P: 'annuaire', S: 'annuaire', L: 'lieux-d-accueil' } as const

export type SheetLetter = (typeof LETTERS)[keyof typeof LETTERS]

/** The letter that starts the numbers of a collection's sheets. */
export function sheetLetter(collection: keyof typeof LETTERS): SheetLetter {
  return LETTERS[collection]
}

/** `D`, 42 → `D0042`: at least four digits, more when the rank needs them. */
export function formatSheetNumber(letter: SheetLetter, rank: number): string {
  return `${letter}${String(rank).padStart(4, '0')}`
}

/** Reads a sheet number as people type it (`d 42`, `D0042`); `null` when it is none. */
export function parseSheetNumber(text: string): { letter: SheetLetter; number: string } | null {
  const found = /^\s*([dpsl])[\s-]*0*(\d{1,9})\s*$/i.exec(text)
  const letter = found?.[1]?.toUpperCase()
  if (!found || !isLetter(letter)) return null
  return { letter, number: formatSheetNumber(letter, Number(found[2])) }
}

function isLetter(letter: string | undefined): letter is SheetLetter {
  return Object.values(LETTERS).some((known) => known === letter)
}

/** The portal's address of a sheet: `D0042` → `/dispositifs/D0042`. */
export function sheetPath(number: string): string {
  const letter = parseSheetNumber(number)?.letter ?? 'D'
  return `/${PATHS[letter]}/${number}`
}
