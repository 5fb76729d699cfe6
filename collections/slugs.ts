/** Every collection and global by name; nothing else spells a slug. */
export const SLUGS = {
  apiKeys: 'api-keys',
  favourites: 'favourites',
  media: 'media',
  missedSearches: 'missed-searches',
  organisations: 'organisations',
  pinnedAnswers: 'pinned-answers',
  rateLimits: 'rate-limits',
  schemes: 'schemes',
  sessions: 'sessions',
  sheetNumbers: 'sheet-numbers',
  sheetUses: 'sheet-uses',
  site: 'site',
  synonyms: 'synonyms',
  themes: 'themes',
  users: 'users',
} as const

/** The collections whose published sheets are searched. */
export const SHEET_SLUGS = [SLUGS.schemes, SLUGS.organisations] as const
export type SheetSlug = (typeof SHEET_SLUGS)[number]

/** Tells whether a name is that of a searched collection. */
export function isSheetSlug(slug: string): slug is SheetSlug {
  return SHEET_SLUGS.some((known) => known === slug)
}
