import type { Payload } from 'payload'
import { INDEXED_KINDS } from '@/domain/sheet/documentTypes'
import { indexSourceOf } from '@/features/registry'
import type { ExpectedSheet, SheetsPage } from '@/features/sheets/index/ExpectedSheet'
import { SliceSize } from '@/infra/SliceSize'

/** Every published sheet with what the indexes must hold of it, in slices that are read in a few milliseconds, only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload): AsyncGenerator<ExpectedSheet[]> {
  for (const kind of INDEXED_KINDS) {
    const { revisions } = indexSourceOf(kind)
    const slice = new SliceSize()
    for (let after: string | null = ''; after !== null; ) {
      const from: string = after
      const page: SheetsPage = await slice.timed((size) => revisions(payload, { after: from, size }))
      yield page.sheets
      after = page.next
    }
  }
}
