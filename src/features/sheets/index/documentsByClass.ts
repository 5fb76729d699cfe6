import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'

/** Presents rows for each reader class; a class leaves out what it may not read. */
export function documentsByClass<Row>(
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
