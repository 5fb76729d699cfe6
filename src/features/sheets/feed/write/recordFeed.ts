import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { factsOf } from '../factsOf'
import { applyFeed } from './applyFeed'

/**
 * Notes in the feed of the public API what each class may now read of these sheets, from the documents that its index gets: a sheet
 * without document is withdrawn for that class.
 */
export async function recordFeed(
  payload: Payload,
  collection: SheetKind,
  sheets: readonly { publicId: string }[],
  documents: DocumentsByClass,
): Promise<void> {
  const byClass = READER_CLASSES.map((readerClass) => [readerClass, byId(documents[readerClass])] as const)
  const entries = sheets.map(({ publicId }) => {
    const revisions: Record<ReaderClass, string | null> = { public: null, partners: null, agents: null }
    let number = ''
    let widest: SearchDocument | null = null
    for (const [readerClass, held] of byClass) {
      const document = held.get(publicId)
      revisions[readerClass] = document?.revision ?? null
      number ||= document?.number ?? ''
      widest = document ?? widest
    }
    return { collection, publicId, number, revisions, facts: widest && factsOf(widest) }
  })
  await applyFeed(payload, entries)
}

function byId(documents: readonly SearchDocument[]): Map<string, SearchDocument> {
  return new Map(documents.map((document) => [document.id, document]))
}
