import type { SearchDocument } from '@/infra/search/SearchDocument'

/** A plain scheme of the `n`th number; the override is what the test is about. */
export function aSearchDocument(override: Partial<SearchDocument> = {}): SearchDocument {
  const id = override.id ?? 'd-0001'
  const digits = id.replaceAll(/\D/g, '').padStart(4, '0').slice(-4)
  const number = override.number ?? `D${digits}`
  const version = override.version ?? 1
  return {
    version,
    revision: `${version}`,
    type: 'scheme',
    url: `/dispositifs/${number}`,
    title: 'Dispositif',
    acronyms: [],
    keywords: [],
    organisationNames: [],
    summary: '',
    body: '',
    sections: [],
    kind: null,
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
    modifiedAt: '2025-01-15T09:00:00.000Z',
    verifiedAt: '2025-01-15T09:00:00.000Z',
    reviewDueAt: '2025-07-15T09:00:00.000Z',
    freshness: 'verified',
    freshnessRank: 0,
    ended: false,
    ...override,
    id,
    number,
  }
}
