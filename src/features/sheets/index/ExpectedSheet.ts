import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** A published sheet and the revision that each class's index must hold of it (`null`: none). */
export type ExpectedSheet = {
  collection: SheetKind
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

/** What every revision is made of. */
export const REVISION_FIELDS = {
  publicId: true,
  number: true,
  updatedAt: true,
  audience: true,
  _status: true,
  verifiedAt: true,
  reviewDueAt: true,
} as const

/** Stored sheets of a collection with their revision for each class. */
export function expectedSheets<Stored extends { id: string; publicId?: string | null }>(
  collection: SheetKind,
  stored: readonly Stored[],
  revision: (sheet: Stored, readerClass: ReaderClass) => string | null,
): ExpectedSheet[] {
  return stored.map((sheet) => {
    const [publicRevision, partners, agents] = READER_CLASSES.map((readerClass) =>
      revision(sheet, readerClass),
    )
    const revisions = {
      public: publicRevision ?? null,
      partners: partners ?? null,
      agents: agents ?? null,
    }
    return { collection, id: sheet.id, publicId: sheet.publicId ?? '', revisions }
  })
}
