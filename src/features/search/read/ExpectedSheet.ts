import type { SheetSlug } from '@collections/slugs'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'

/** A published sheet and the revision that each class's index must hold of it (`null`: none). */
export type ExpectedSheet = {
  collection: SheetSlug
  id: string
  publicId: string
  revisions: Record<ReaderClass, string | null>
}

/** The options that read a page of published sheets in the order of their numbers. */
export function publishedPage(page: number) {
  return {
    where: { _status: { equals: 'published' } },
    depth: 0,
    limit: 500,
    page,
    sort: 'number',
    overrideAccess: true,
  }
}

/** The revision of a sheet for each class. */
export function revisionsByClass(
  revision: (readerClass: ReaderClass) => string | null,
): Record<ReaderClass, string | null> {
  const [publicRevision, partners, agents] = READER_CLASSES.map(revision)
  return { public: publicRevision ?? null, partners: partners ?? null, agents: agents ?? null }
}
