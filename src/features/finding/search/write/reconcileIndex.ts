import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { INDEXED_KINDS } from '@/domain/sheet/documentTypes'
import { expectedRevisions } from '@/features/finding/search/read/expectedRevisions'
import { sheetsOfPublicIds } from '@/features/finding/search/read/sheetsOfPublicIds'
import { withdrawMissing } from '@/features/sheets/feed/write/withdrawMissing'
import { isFilled } from '@/features/sheets/index/isFilled'
import { searchEngine } from '@/infra/search/select'
import { slicesOf } from '@/infra/slicesOf'
import { configureLexicon } from './configureLexicon'
import { forgetMendedJobs } from './forgetMendedJobs'
import { gathered } from './gathered'
import { indexSheets } from './indexSheets'
import { mendSlice } from './mendSlice'
import { restBetween } from './restBetween'
import { SLICE } from './SLICE'

/** Ids alone, of one index. */
const IDS = 500
/** Of what a slice took, how long the next one waits. */
const REST_WHEN_EMPTIED = 1 / 3

/**
 * Compares all that is published with what each index holds, by id and revision, and mends the differences: what a process
 * that died between a save and its job left behind, what an engine lost, and what changed with the day alone (freshness, end, hours).
 * The feed of changes is mended from the same reading. In slices of a few milliseconds, between which requests are answered. `zones` is told the clocks that
 * hours follow.
 * @throws SearchUnavailable when the engine cannot be reached.
 */
export async function reconcileIndex(
  payload: Payload,
  zones: Set<string> = new Set(),
): Promise<{ mended: number }> {
  const started = new Date()
  await configureLexicon(payload)
  const { batch } = await searchEngine()
  // Nobody finds anything until an engine that was emptied is whole again: it is not kept waiting as long.
  const rest = (await isFilled(payload, 'agents')) ? 1 : REST_WHEN_EMPTIED
  const published = new Set<string>()
  let mended = 0
  const slices = restBetween(expectedRevisions(payload), rest)
  for await (const sheets of gathered(slices, batch)) {
    for (const { publicId, zone } of sheets) {
      published.add(publicId)
      if (zone) zones.add(zone)
    }
    mended += await mendSlice(payload, sheets, rest)
  }
  await withdrawMissing(payload, published)
  const left = new Set<string>()
  for (const readerClass of READER_CLASSES)
    for await (const ids of restBetween(idsOf(readerClass)))
      for (const id of ids) if (!published.has(id)) left.add(id)
  for await (const ids of restBetween(slicesOf([...left], SLICE))) await removeLeft(payload, ids)
  await forgetMendedJobs(payload, started)
  return { mended: mended + left.size }
}

async function* idsOf(readerClass: ReaderClass): AsyncGenerator<string[]> {
  yield* (await searchEngine()).ids(readerClass, IDS)
}

/** Looks each id up once more before removing it: it may have been published while the comparison ran. */
async function removeLeft(payload: Payload, publicIds: readonly string[]): Promise<void> {
  const gone = new Set(publicIds)
  for (const collection of INDEXED_KINDS) {
    const sheets = await sheetsOfPublicIds(payload, collection, publicIds)
    await indexSheets({ payload, collection, sheets })
    for (const { publicId } of sheets) gone.delete(publicId)
  }
  if (gone.size > 0) await (await searchEngine()).remove([...gone], READER_CLASSES)
}
