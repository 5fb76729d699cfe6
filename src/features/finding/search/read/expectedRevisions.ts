import type { Payload } from 'payload'
import { INDEXED_KINDS } from '@/domain/sheet/documentTypes'
import { indexSourceOf } from '@/features/registry'
import type { ExpectedSheet, SheetsPage } from '@/features/sheets/index/ExpectedSheet'

const PAGE = 500

/** Every published sheet with what the indexes must hold of it, page by page of at most `size`, reading only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload, size = PAGE): AsyncGenerator<ExpectedSheet[]> {
  for (const kind of INDEXED_KINDS)
    for (let after: string | null = ''; after !== null; ) {
      const page: SheetsPage = await indexSourceOf(kind).revisions(payload, { after, size })
      yield page.sheets
      after = page.next
    }
}
