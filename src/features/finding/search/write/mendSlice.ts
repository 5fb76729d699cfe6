import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { INDEXED_KINDS, type IndexedKind } from '@/domain/sheet/documentTypes'
import { expectedOf } from '@/features/finding/search/read/expectedOf'
import { mendFeed } from '@/features/sheets/feed/write/mendFeed'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { giveWay } from '@/infra/breathe'
import { searchEngine } from '@/infra/search/select'
import { slicesOf } from '@/infra/slicesOf'
import { indexSheets } from './indexSheets'
import { restBetween } from './restBetween'
import { SLICE } from './SLICE'

/**
 * Compares a few sheets with what each index holds of them, and mends the differences, in the batches of the engine; the feed of changes
 * from the same reading. Between two batches it rests for `share` of what one took. Returns how many differed.
 * @throws SearchUnavailable when the engine cannot be reached.
 */
export async function mendSlice(
  payload: Payload,
  sheets: readonly ExpectedSheet[],
  share = 1,
): Promise<number> {
  if (sheets.length === 0) return 0
  await giveWay()
  const stale = await differing(sheets)
  await giveWay()
  await mendFeed(payload, sheets)
  const { batch } = await searchEngine()
  for (const collection of INDEXED_KINDS) {
    const ofKind = stale.filter((sheet) => sheet.collection === collection)
    for await (const some of restBetween(slicesOf(ofKind, batch), share))
      await mend(payload, collection, some)
  }
  return stale.length
}

async function mend(
  payload: Payload,
  collection: IndexedKind,
  sheets: readonly ExpectedSheet[],
): Promise<void> {
  await giveWay()
  await indexSheets({ payload, collection, sheets })
  if (sheets.length <= SLICE) return
  // The first of many are written long after they were read: one may have been withdrawn meanwhile.
  const now: ExpectedSheet[] = []
  for (const slice of slicesOf(sheets, SLICE)) {
    await giveWay()
    now.push(...(await expectedOf(payload, collection, slice)))
  }
  for (const slice of slicesOf(await differing(now), SLICE))
    await indexSheets({ payload, collection, sheets: slice })
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
