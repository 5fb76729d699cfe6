import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { mendFeed } from '@/features/sheets/feed/write/mendFeed'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { breathe } from '@/infra/breathe'
import { searchEngine } from '@/infra/search/select'
import { indexSheets } from './indexSheets'

/**
 * Compares a few sheets with what each index holds of them, and mends the differences; the feed of changes from the same reading.
 * Returns how many differed.
 * @throws SearchUnavailable when the engine cannot be reached.
 */
export async function mendSlice(payload: Payload, sheets: readonly ExpectedSheet[]): Promise<number> {
  if (sheets.length === 0) return 0
  await breathe()
  const stale = await differing(sheets)
  await mendFeed(payload, sheets)
  for (const collection of ALL_SHEET_KINDS)
    await indexSheets({
      payload,
      collection,
      sheets: stale.filter((sheet) => sheet.collection === collection),
    })
  return stale.length
}

async function differing(sheets: readonly ExpectedSheet[]): Promise<ExpectedSheet[]> {
  const engine = await searchEngine()
  const ids = sheets.map(({ publicId }) => publicId)
  const [open, partners, agents] = await Promise.all([
    engine.revisions('public', ids),
    engine.revisions('partners', ids),
    engine.revisions('agents', ids),
  ])
  const held = { public: open, partners, agents }
  return sheets.filter(({ publicId, revisions }) =>
    READER_CLASSES.some(
      (readerClass) => (held[readerClass].get(publicId) ?? null) !== revisions[readerClass],
    ),
  )
}
