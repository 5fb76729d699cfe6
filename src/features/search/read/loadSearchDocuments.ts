import type { Payload } from 'payload'
import { SLUGS, type SheetSlug } from '@collections/slugs'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { toSearchDocument as organisationDocument } from '@/features/organisations/present/toSearchDocument'
import { toSearchDocument as schemeDocument } from '@/features/schemes/present/toSearchDocument'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Organisation, Scheme, Theme } from '@/payload-types'

const MOST_THEMES = 2000

/** The search documents of these sheets as they are published now, for each reader class: three reads, whatever their number. */
export async function loadSearchDocuments(payload: Payload, collection: SheetSlug, ids: readonly string[]): Promise<DocumentsByClass> {
  return collection === SLUGS.schemes ? loadSchemes(payload, ids) : loadOrganisations(payload, ids)
}

const published = (ids: readonly string[]) => ({ and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] })

async function loadSchemes(payload: Payload, ids: readonly string[]): Promise<DocumentsByClass> {
  const { docs: schemes } = await payload.find({ collection: SLUGS.schemes, where: published(ids), depth: 0, limit: ids.length, pagination: false, overrideAccess: true })
  const contactIds = [...new Set(schemes.flatMap(({ contacts }) => (contacts ?? []).map(String)))]
  const { docs: contacts } = contactIds.length
    ? await payload.find({ collection: SLUGS.organisations, where: published(contactIds), depth: 0, limit: contactIds.length, pagination: false, select: { name: true, acronym: true, number: true, audience: true, _status: true }, overrideAccess: true })
    : { docs: [] }
  const { docs: themes } = await payload.find({ collection: SLUGS.themes, depth: 0, limit: MOST_THEMES, pagination: false, select: { title: true, slug: true, parent: true }, overrideAccess: true })
  const known = { contacts: byId<Pick<Organisation, 'id' | 'name' | 'acronym' | 'number' | 'audience' | '_status'>>(contacts), themes: byId<Pick<Theme, 'id' | 'title' | 'slug' | 'parent'>>(themes) }
  return byClass(schemes, (scheme: Scheme, readerClass) => schemeDocument({ scheme, readerClass, now: clock.now(), ...known }))
}

async function loadOrganisations(payload: Payload, ids: readonly string[]): Promise<DocumentsByClass> {
  const { docs } = await payload.find({ collection: SLUGS.organisations, where: published(ids), depth: 0, limit: ids.length, pagination: false, overrideAccess: true })
  return byClass(docs, (organisation: Organisation, readerClass) => organisationDocument({ organisation, readerClass, now: clock.now() }))
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function byClass<Row>(rows: readonly Row[], present: (row: Row, readerClass: (typeof READER_CLASSES)[number]) => SearchDocument | null): DocumentsByClass {
  const answer: DocumentsByClass = { public: [], partners: [], agents: [] }
  for (const readerClass of READER_CLASSES)
    for (const row of rows) {
      const document = present(row, readerClass)
      if (document) answer[readerClass].push(document)
    }
  return answer
}
