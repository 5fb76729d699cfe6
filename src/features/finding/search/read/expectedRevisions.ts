import type { Payload } from 'payload'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import type { ExpectedSheet, SheetsPage } from '@/features/sheets/index/ExpectedSheet'

const PAGE = 500

/** Every published sheet with what the indexes must hold of it, page by page of at most `size`, reading only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload, size = PAGE): AsyncGenerator<ExpectedSheet[]> {
  for (const kind of ALL_SHEET_KINDS)
    for (let after: string | null = ''; after !== null; ) {
      const page: SheetsPage = await entryOf(kind).revisions(payload, { after, size })
      yield page.sheets
      after = page.next
    }
}
