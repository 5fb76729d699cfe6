import { SHEET_SLUGS, type SheetSlug, SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { organisationRevision } from '@/features/organisations/present/toSearchDocument'
import { schemeRevision } from '@/features/schemes/present/toSearchDocument'
import { clock } from '@/infra/clock'
import { indexedNames } from './indexedNames'

const PAGE = 500
const PUBLISHED = { _status: { equals: 'published' } }

/** A published sheet and the revision that each class's index must hold of it (`null`: none). */
export type ExpectedSheet = {
  collection: SheetSlug
  id: string
  publicId: string
  revisions: Record<ReaderClass, string | null>
}

/** Every published sheet with what the indexes must hold of it, page by page, reading only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload): AsyncGenerator<ExpectedSheet[]> {
  for (const collection of SHEET_SLUGS)
    for (let page: number | null | undefined = 1; page; ) {
      const found: { sheets: ExpectedSheet[]; nextPage: number | null | undefined } =
        collection === SLUGS.schemes ? await schemes(payload, page) : await organisations(payload, page)
      yield found.sheets
      page = found.nextPage
    }
}

async function schemes(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.schemes,
    where: PUBLISHED,
    depth: 0,
    limit: PAGE,
    page,
    sort: 'number',
    select: {
      publicId: true,
      number: true,
      updatedAt: true,
      audience: true,
      _status: true,
      themes: true,
      contacts: true,
      verifiedAt: true,
      reviewDueAt: true,
      validUntil: true,
    },
    overrideAccess: true,
  })
  const names = await indexedNames(payload, [
    ...new Set(docs.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  const sheets = docs.map(
    (scheme): ExpectedSheet => ({
      collection: SLUGS.schemes,
      id: scheme.id,
      publicId: scheme.publicId ?? '',
      revisions: byClass((readerClass) => schemeRevision({ scheme, readerClass, now, ...names })),
    }),
  )
  return { sheets, nextPage }
}

async function organisations(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.organisations,
    where: PUBLISHED,
    depth: 0,
    limit: PAGE,
    page,
    sort: 'number',
    select: {
      publicId: true,
      number: true,
      updatedAt: true,
      audience: true,
      _status: true,
      verifiedAt: true,
      reviewDueAt: true,
    },
    overrideAccess: true,
  })
  const now = clock.now()
  const sheets = docs.map(
    (organisation): ExpectedSheet => ({
      collection: SLUGS.organisations,
      id: organisation.id,
      publicId: organisation.publicId ?? '',
      revisions: byClass((readerClass) => organisationRevision({ organisation, readerClass, now })),
    }),
  )
  return { sheets, nextPage }
}

function byClass(revision: (readerClass: ReaderClass) => string | null): Record<ReaderClass, string | null> {
  const [publicRevision, partners, agents] = READER_CLASSES.map(revision)
  return { public: publicRevision ?? null, partners: partners ?? null, agents: agents ?? null }
}
