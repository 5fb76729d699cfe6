/** What a free text must not hold. */
export const SCREENED_KINDS = [
  { code: 'name', label: 'nom ou prénom' },
  { code: 'birth', label: 'date de naissance' },
  { code: 'phone', label: 'téléphone' },
  { code: 'mail', label: 'adresse électronique' },
  { code: 'address', label: 'adresse' },
  { code: 'nir', label: 'numéro de sécurité sociale' },
] as const
export type ScreenedKind = (typeof SCREENED_KINDS)[number]['code']

/** Words of a text that tell who somebody is, and where they stand in it (UTF-16 units, `end` excluded). */
export type ScreenedWords = { kind: ScreenedKind; words: string; start: number; end: number }

/** `isPlace`: whether words are the name of a commune; `today`: the day, `YYYY-MM-DD`, from which dates of long ago are told. */
export type ScreeningContext = { isPlace: (words: string) => boolean; today: string }
