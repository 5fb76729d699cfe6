import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { nationalPath, nationalPublicId } from '@/domain/nationalSheet/nationalAddress'
import { plainText } from '@/domain/nationalSheet/plainText'
import type { ReadComplement } from '@/features/catalogue/complements/read/findComplements'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { nationalRevision } from './nationalRevision'
import { themesOfNational } from './themesOfNational'

type Args = {
  stored: { id: string; updatedAt: string; themeTitle?: string | null; importedAt?: string | null }
  sheet: NationalSheet
  /** Those that the class may read, and no other. */
  complements: readonly ReadComplement[]
  themes: readonly ThemeForIndex[]
}

/**
 * What one reader class's index holds of a national sheet, an allow-list. What people here added stands first, where words weigh more and
 * from where the lines of a result are taken; each line of a case is preceded by the path of the case.
 */
export function toSearchDocument({ stored, sheet, complements, themes }: Args): SearchDocument {
  const own = themesOfNational(stored.themeTitle, themes)
  return {
    id: nationalPublicId(sheet.code),
    version: Date.parse(stored.updatedAt),
    revision: nationalRevision({ stored, complements, themes: own }),
    type: 'national',
    number: sheet.code,
    url: nationalPath(sheet.code),
    title: sheet.title,
    acronyms: [],
    keywords: [...new Set([sheet.subject, ...sheet.trail.map(({ title }) => title)].filter(Boolean))],
    organisationNames: [],
    summary: [...complements.map(({ text }) => text), sheet.description].filter(Boolean).join('\n'),
    ...bodyOf(sheet),
    kind: null,
    themes: own,
    publics: [],
    level: 'nationale',
    territory: ['france'],
    organisations: [],
    networks: [],
    fees: null,
    modes: [],
    chapters: [],
    organisationNumber: null,
    openSlots: [],
    ageMin: null,
    ageMax: null,
    locations: [],
    modifiedAt: sheet.modifiedOn
      ? `${sheet.modifiedOn}T00:00:00.000Z`
      : (stored.importedAt ?? stored.updatedAt),
    verifiedAt: null,
    reviewDueAt: null,
    freshness: null,
    // At equal relevance what is completed here comes first, among the sheets that somebody here verified.
    freshnessRank: complements.length > 0 ? 0 : 1,
    ended: false,
  }
}

function bodyOf(sheet: NationalSheet) {
  const { introduction, body, services, contacts, references, groups, related } = sheet
  return bodyOfSections([
    ['national', plainText(introduction), plainText(body)],
    ['steps', ...services.flatMap(({ title, blocks }) => [title, plainText(blocks)])],
    ['contacts', ...contacts.flatMap(({ title, blocks }) => [title, plainText(blocks)])],
    ['legal', ...references.map(({ title }) => title)],
    [
      'more',
      ...groups.flatMap(({ title, sheets }) => [title, ...sheets.map((one) => one.title)]),
      ...related.map(({ title }) => title),
    ],
  ])
}
