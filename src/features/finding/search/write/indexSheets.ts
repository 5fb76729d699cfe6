import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import { recordFeed } from '@/features/sheets/feed/write/recordFeed'
import { giveWay } from '@/infra/breathe'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { searchEngine } from '@/infra/search/select'
import { slicesOf } from './slicesOf'

type Sheet = { id: string; publicId: string }
/** `step`: how many are read at a time; all of them unless told. */
type Change = { payload: Payload; collection: SheetKind; sheets: readonly Sheet[]; step?: number }

/**
 * Brings the engine in line with what is published of these sheets now: written in each index that may hold them,
 * removed from the others. Run twice, it changes nothing.
 * @throws SearchUnavailable when the engine cannot be reached: the job is tried again.
 */
export async function indexSheets({
  payload,
  collection,
  sheets,
  step = sheets.length,
}: Change): Promise<void> {
  if (sheets.length === 0) return
  const engine = await searchEngine()
  const documents: DocumentsByClass = { public: [], partners: [], agents: [] }
  for (const some of slicesOf(sheets, step)) {
    const loaded = await entryOf(collection).load(
      payload,
      some.map(({ id }) => id),
    )
    await giveWay()
    // First: a process that dies here leaves the engine behind, which the reconciler sees.
    await recordFeed(payload, collection, some, loaded)
    for (const readerClass of READER_CLASSES) documents[readerClass].push(...loaded[readerClass])
    await giveWay()
  }
  // Together: the engine makes one batch of them, the removals first.
  const removals = READER_CLASSES.flatMap((readerClass) => {
    const kept = new Set(documents[readerClass].map(({ id }) => id))
    const gone = sheets.map(({ publicId }) => publicId).filter((publicId) => !kept.has(publicId))
    return gone.length > 0 ? [engine.remove(gone, [readerClass])] : []
  })
  await Promise.all([...removals, engine.index(documents)])
}
