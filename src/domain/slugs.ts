/** Every collection and global by name; nothing else spells a slug. */
export const SLUGS = {
  apiKeys: 'api-keys',
  auditLog: 'audit-log',
  communeCentres: 'commune-centres',
  conflicts: 'conflicts',
  dataSources: 'data-sources',
  duplicatePairs: 'duplicate-pairs',
  facilities: 'facilities',
  favourites: 'favourites',
  importRuns: 'import-runs',
  media: 'media',
  memberships: 'memberships',
  missedSearches: 'missed-searches',
  organisations: 'organisations',
  pinnedAnswers: 'pinned-answers',
  proposals: 'proposals',
  rateLimits: 'rate-limits',
  refusedMails: 'refused-mails',
  reports: 'reports',
  schemes: 'schemes',
  services: 'services',
  sessions: 'sessions',
  sheetDrafts: 'sheet-drafts',
  sheetFeed: 'sheet-feed',
  sheetNumbers: 'sheet-numbers',
  sheetReminders: 'sheet-reminders',
  sheetUses: 'sheet-uses',
  sheetWords: 'sheet-words',
  signedLinks: 'signed-links',
  site: 'site',
  sourceRecords: 'source-records',
  synonyms: 'synonyms',
  themes: 'themes',
  units: 'units',
  users: 'users',
  verifications: 'verifications',
} as const

/** The collections whose published sheets are searched. */
export const SHEET_SLUGS = [SLUGS.schemes, SLUGS.organisations, SLUGS.services, SLUGS.facilities] as const
export type SheetSlug = (typeof SHEET_SLUGS)[number]

/** Tells whether a name is that of a searched collection. */
export function isSheetSlug(slug: string): slug is SheetSlug {
  return SHEET_SLUGS.some((known) => known === slug)
}
