import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import type { IndexedKind } from '@/domain/sheet/documentTypes'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import { indexSourceOf } from '@/features/registry'
import { recordFeed } from '@/features/sheets/feed/write/recordFeed'
import { giveWay } from '@/infra/breathe'
import { SliceSize } from '@/infra/SliceSize'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { searchEngine } from '@/infra/search/select'
import { slicesOf } from '@/infra/slicesOf'

type Sheet = { id: string; publicId: string }
type Change = { payload: Payload; collection: IndexedKind; sheets: readonly Sheet[] }

/** Whole sheets, with all that hangs on them, are read at so many a time, each as they take. */
const LOADED = { first: 3, fewest: 1, most: 10 }
/** Kept from one change to the next: they are of a few sheets each. */
const loaded = new Map<IndexedKind, SliceSize>()

function sliceSizeOf(collection: IndexedKind): SliceSize {
  const known = loaded.get(collection) ?? new SliceSize(LOADED)
  loaded.set(collection, known)
  return known
}

/**
 * Brings the engine in line with what is published of these sheets now: written in each index that may hold them,
 * removed from the others. Run twice, it changes nothing.
 * @throws SearchUnavailable when the engine cannot be reached: the job is tried again.
 */
export async function indexSheets({ payload, collection, sheets }: Change): Promise<void> {
  const { batch } = await searchEngine()
  // The engine writes what it is given whole or not at all: it is given as few as it asks for.
  for (const some of slicesOf(sheets, batch)) {
    await indexTogether({ payload, collection, sheets: some })
    await giveWay()
  }
}

async function indexTogether({ payload, collection, sheets }: Change): Promise<void> {
  const engine = await searchEngine()
  const documents: DocumentsByClass = { public: [], partners: [], agents: [] }
  const slice = sliceSizeOf(collection)
  for (let at = 0; at < sheets.length; ) {
    const some = sheets.slice(at, at + slice.rows)
    at += some.length
    const ids = some.map(({ id }) => id)
    const read = await slice.timed(() => indexSourceOf(collection).load(payload, ids))
    await giveWay()
    // First: a process that dies here leaves the engine behind, which the reconciler sees.
    if (isSheetKind(collection)) await recordFeed(payload, collection, some, read)
    for (const readerClass of READER_CLASSES) documents[readerClass].push(...read[readerClass])
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
