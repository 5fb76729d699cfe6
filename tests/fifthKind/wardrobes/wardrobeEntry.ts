import type { Payload } from 'payload'
import { z } from 'zod'
import { canReadPublished } from '@/access/publishedForReader'
import { COMMON_REPORT_SECTIONS } from '@/domain/report/ReportSection'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { historyPart } from '@/domain/sheetHistory/HistoryPart'
import { askedSheets } from '@/features/sheets/api/askedSheets'
import { identityPart, trustPart } from '@/features/sheets/api/parts'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { expectedSheets, publishedPage } from '@/features/sheets/index/ExpectedSheet'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { partnerRow } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { clock } from '@/infra/clock'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { WARDROBE, WARDROBES } from './wardrobeKind'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** A row of a collection that the generated types do not know. */
const rowSchema = z.object({
  id: z.string(),
  publicId: z.string(),
  number: z.string(),
  name: z.string(),
  summary: text,
  address: z.object({ city: text }).nullish(),
  audience: z.enum(['public', 'partners', 'agents']),
  _status: z.enum(['draft', 'published']),
  updatedAt: z.string(),
  modifiedAt: text,
  verifiedAt: text,
  reviewDueAt: text,
  verifiedByName: text,
})
type Wardrobe = z.infer<typeof rowSchema>

async function wardrobes(payload: Payload, query: object): Promise<Wardrobe[]> {
  const { docs } = await payload.find({ ...query, collection: WARDROBES })
  return docs.map((row) => rowSchema.parse(row))
}

function revisionOf({ updatedAt, ...sheet }: Wardrobe): string {
  return sheetRevision({ updatedAt, freshness: freshnessOf(sheet, clock.now()), ended: false, names: [] })
}

function toDocument(sheet: Wardrobe): SearchDocument {
  const freshness = freshnessOf(sheet, clock.now())
  return {
    id: sheet.publicId,
    version: Date.parse(sheet.updatedAt),
    revision: revisionOf(sheet),
    type: WARDROBE,
    number: sheet.number,
    url: sheetPath(sheet.number),
    title: sheet.name,
    acronyms: [],
    keywords: [],
    organisationNames: [],
    summary: sheet.summary ?? '',
    body: '',
    sections: [],
    kind: 'pret',
    themes: [],
    publics: [],
    level: null,
    territory: [],
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
    modifiedAt: sheet.modifiedAt ?? sheet.updatedAt,
    verifiedAt: sheet.verifiedAt,
    reviewDueAt: sheet.reviewDueAt,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: false,
  }
}

export const wardrobeEntry: SheetKindEntry = {
  load: async (payload, ids) =>
    documentsByClass(await wardrobes(payload, publishedOfIds(ids)), (sheet, readerClass) =>
      canReadPublished(readerClass, sheet) ? toDocument(sheet) : null,
    ),
  revisions: async (payload, page) => {
    const found = await wardrobes(payload, publishedPage(page))
    const sheets = expectedSheets(WARDROBES, found, (sheet, readerClass) =>
      canReadPublished(readerClass, sheet) ? revisionOf(sheet) : null,
    )
    return { sheets, next: null }
  },
  rows: async (payload, readerClass, numbers) =>
    new Map(
      (await wardrobes(payload, rowsAsked(readerClass, numbers))).map(({ number, address }) => {
        const facts = { phone: null, hours: [], closures: [], departement: null, organisation: null }
        return [number, partnerRow({ ...facts, city: address?.city ?? null })]
      }),
    ),
  facts: async (payload, id) => {
    const [sheet] = await wardrobes(payload, publishedOfIds([id]))
    return [{ key: 'address', lines: sheet?.address?.city ? [sheet.address.city] : [], withheld: false }]
  },
  subkinds: [{ code: 'pret', label: 'Prêt de vêtements' }],
  reportSections: [...COMMON_REPORT_SECTIONS, { code: 'tailles', label: 'Tailles' }],
  historyParts: [historyPart('name', 'Nom', 'm'), historyPart('summary', 'Résumé', 'm')],
  formSections: [],
  keptFacts: null,
  editions: null,
  api: {
    items: async (asked) =>
      (await wardrobes(asked.payload, askedSheets(asked))).map((sheet) => ({
        ...identityPart(sheet, asked.siteUrl),
        name: sheet.name,
        ...trustPart(sheet),
      })),
    name: 'Wardrobe',
    schema: {},
    words: { several: 'vestiaires', one: 'un vestiaire' },
  },
}
