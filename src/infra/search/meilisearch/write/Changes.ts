import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '../../SearchDocument'
import type { DocumentsByClass } from '../../SearchEngine'

/** What is to become of an id in an index. `anew`: it was to be removed before, so that no version held counts. */
export type Change = { document: SearchDocument; anew: boolean } | { document: null }

/** What waits to be sent, by index then by id: the last word on each. */
export class Changes {
  readonly byClass: Record<ReaderClass, Map<string, Change>> = {
    public: new Map(),
    partners: new Map(),
    agents: new Map(),
  }

  put(documents: DocumentsByClass): void {
    for (const readerClass of READER_CLASSES)
      for (const document of documents[readerClass]) {
        const waiting = this.byClass[readerClass].get(document.id)
        if (waiting?.document && waiting.document.version > document.version) continue
        const anew = waiting !== undefined && (waiting.document === null || waiting.anew)
        this.byClass[readerClass].set(document.id, { document, anew })
      }
  }

  remove(ids: readonly string[], readerClasses: readonly ReaderClass[]): void {
    for (const readerClass of readerClasses)
      for (const id of ids) this.byClass[readerClass].set(id, { document: null })
  }
}
