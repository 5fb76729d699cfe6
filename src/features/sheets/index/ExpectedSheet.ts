import type { Where } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { IndexedKind } from '@/domain/sheet/documentTypes'

/**
 * A published sheet and the revision that each class's index must hold of it (`null`: none); `zone`: the clock that its hours follow,
 * where it has any.
 */
export type ExpectedSheet = {
  collection: IndexedKind
  id: string
  publicId: string
  revisions: Record<ReaderClass, string | null>
  zone?: string
}

/** Where a page of published sheets starts: after this public id (the first page: none), at most so many; `among`: of these ids alone. */
export type PageOfSheets = { after: string; size: number; among?: readonly string[] }

/** A page of published sheets; `next`: the public id that the following one starts after, `null` at the end. */
export type SheetsPage = { sheets: ExpectedSheet[]; next: string | null }

/** The options that read a page of published sheets in the order of their public ids: no page costs more for coming late. */
export function publishedPage({ after, size, among }: PageOfSheets) {
  const and: Where[] = [{ _status: { equals: 'published' } }]
  if (after !== '') and.push({ publicId: { greater_than: after } })
  if (among) and.push({ id: { in: [...among] } })
  return {
    where: { and },
    depth: 0,
    limit: size,
    pagination: false,
    sort: 'publicId',
    overrideAccess: true,
  }
}

/** What reads the same page leanly (see `leanDocuments`). */
export function publishedRows({ after, size, among }: PageOfSheets) {
  return {
    fields: ['id', ...Object.keys(REVISION_FIELDS)],
    published: true,
    page: { by: 'publicId', after, size },
    ...(among ? { among: { id: among } } : {}),
  }
}

/** Where the page after these sheets starts. */
export function nextPage(
  docs: readonly { publicId?: string | null }[],
  { size }: PageOfSheets,
): string | null {
  return docs.length < size ? null : (docs.at(-1)?.publicId ?? null)
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
  collection: IndexedKind,
  stored: readonly Stored[],
  revision: (sheet: Stored, readerClass: ReaderClass) => string | null,
  zone?: (sheet: Stored) => string,
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
    const expected = { collection, id: sheet.id, publicId: sheet.publicId ?? '', revisions }
    return zone ? { ...expected, zone: zone(sheet) } : expected
  })
}
