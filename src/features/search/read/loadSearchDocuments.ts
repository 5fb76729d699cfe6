import { type SheetSlug, SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { toSearchDocument as organisationDocument } from '@/features/organisations/present/toSearchDocument'
import { toSearchDocument as schemeDocument } from '@/features/schemes/present/toSearchDocument'
import { clock } from '@/infra/clock'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { indexedNames } from './indexedNames'

/** The search documents of these sheets as they are published now, for each reader class: three reads, whatever their number. */
export async function loadSearchDocuments(
  payload: Payload,
  collection: SheetSlug,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  return collection === SLUGS.schemes ? loadSchemes(payload, ids) : loadOrganisations(payload, ids)
}

const published = (ids: readonly string[]): Where => ({
  and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }],
})

async function loadSchemes(payload: Payload, ids: readonly string[]): Promise<DocumentsByClass> {
  const { docs: schemes } = await payload.find({
    collection: SLUGS.schemes,
    where: published(ids),
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  const names = await indexedNames(payload, [
    ...new Set(schemes.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  return byClass(schemes, (scheme, readerClass) => schemeDocument({ scheme, readerClass, now, ...names }))
}

async function loadOrganisations(payload: Payload, ids: readonly string[]): Promise<DocumentsByClass> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: published(ids),
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  const now = clock.now()
  return byClass(docs, (organisation, readerClass) =>
    organisationDocument({ organisation, readerClass, now }),
  )
}

function byClass<Row>(
  rows: readonly Row[],
  present: (row: Row, readerClass: ReaderClass) => SearchDocument | null,
): DocumentsByClass {
  const answer: DocumentsByClass = { public: [], partners: [], agents: [] }
  for (const readerClass of READER_CLASSES)
    for (const row of rows) {
      const document = present(row, readerClass)
      if (document) answer[readerClass].push(document)
    }
  return answer
}
