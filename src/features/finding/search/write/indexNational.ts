import type { Payload } from 'payload'
import { nationalRevisions } from '@/features/catalogue/nationalReading/read/nationalRevisions'
import type { SheetsPage } from '@/features/sheets/index/ExpectedSheet'
import { searchEngine } from '@/infra/search/select'
import { mendSlice } from './mendSlice'

/** The columns that are compared are few: so many are read at a time. */
const PAGE = 200

/**
 * Brings the indexes in line with the national sheets that readers now read: those that an import changed are written, those that it
 * withdrew are removed, the others are left. Run twice, it changes nothing.
 * @throws SearchUnavailable when the engine cannot be reached: the job is tried again.
 */
export async function indexNational(payload: Payload): Promise<{ mended: number }> {
  const { batch } = await searchEngine()
  let mended = 0
  for (let after: string | null = ''; after !== null; ) {
    const page: SheetsPage = await nationalRevisions(payload, { after, size: Math.max(batch, PAGE) })
    mended += await mendSlice(payload, page.sheets)
    after = page.next
  }
  return { mended }
}
