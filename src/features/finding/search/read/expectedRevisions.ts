import type { Payload } from 'payload'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'

/** Every published sheet with what the indexes must hold of it, page by page, reading only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload): AsyncGenerator<ExpectedSheet[]> {
  for (const kind of ALL_SHEET_KINDS)
    for (let page: number | null | undefined = 1; page; ) {
      const found: Awaited<ReturnType<ReturnType<typeof entryOf>['revisions']>> = await entryOf(
        kind,
      ).revisions(payload, page)
      yield found.sheets
      page = found.nextPage
    }
}
