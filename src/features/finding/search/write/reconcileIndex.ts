import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { expectedRevisions } from '@/features/finding/search/read/expectedRevisions'
import { mendFeed } from '@/features/sheets/feed/write/mendFeed'
import { withdrawMissing } from '@/features/sheets/feed/write/withdrawMissing'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { searchEngine } from '@/infra/search/select'
import { configureLexicon } from './configureLexicon'
import { forgetMendedJobs } from './forgetMendedJobs'
import { indexSheets } from './indexSheets'

const BATCH = 200
/** A base in this process answers nobody else while it reads: so few sheets at once take it a few milliseconds. */
const SLICE = 25

/** In milliseconds: slices that others made long are not waited for as long again. */
const LONGEST_BREATH = 50

/** Lets requests through between two slices, for as long as the one before took: half of this process stays theirs. */
async function breathe(since: number): Promise<number> {
  await wait(Math.min(LONGEST_BREATH, performance.now() - since))
  return performance.now()
}

/**
 * Compares what is published with what each index holds, by id and revision, and mends the differences: what a process
 * that died between a save and its job left behind, and what changed with the day alone (freshness, end). The feed of changes is
 * mended from the same reading.
 * @throws SearchUnavailable when the engine cannot be reached.
 */
export async function reconcileIndex(payload: Payload): Promise<{ mended: number }> {
  const started = new Date()
  const engine = await searchEngine()
  await configureLexicon(payload)
  const held = {
    public: await engine.revisions('public'),
    partners: await engine.revisions('partners'),
    agents: await engine.revisions('agents'),
  }
  const stale: ExpectedSheet[] = []
  const published = new Set<string>()
  let sliceAt = performance.now()
  for await (const sheets of expectedRevisions(payload, SLICE)) {
    await mendFeed(payload, sheets)
    for (const sheet of sheets) {
      published.add(sheet.publicId)
      const differs = READER_CLASSES.some(
        (readerClass) => (held[readerClass].get(sheet.publicId) ?? null) !== sheet.revisions[readerClass],
      )
      if (differs) stale.push(sheet)
      for (const readerClass of READER_CLASSES) held[readerClass].delete(sheet.publicId)
    }
    sliceAt = await breathe(sliceAt)
  }
  await withdrawMissing(payload, published)
  for (const collection of ALL_SHEET_KINDS)
    await inBatches(
      payload,
      collection,
      stale.filter((sheet) => sheet.collection === collection),
    )
  const left = [...new Set(READER_CLASSES.flatMap((readerClass) => [...held[readerClass].keys()]))]
  await removeLeft(payload, left)
  await forgetMendedJobs(payload, started)
  return { mended: stale.length + left.length }
}

async function inBatches(
  payload: Payload,
  collection: SheetKind,
  sheets: readonly { id: string; publicId: string }[],
): Promise<void> {
  for (let at = 0; at < sheets.length; at += BATCH)
    await indexSheets({ payload, collection, sheets: sheets.slice(at, at + BATCH) })
}

/** Looks each id up once more before removing it: it may have been published while the comparison ran. */
async function removeLeft(payload: Payload, publicIds: readonly string[]): Promise<void> {
  const engine = await searchEngine()
  for (let at = 0; at < publicIds.length; at += BATCH) {
    const batch = publicIds.slice(at, at + BATCH)
    const gone = new Set(batch)
    for (const collection of ALL_SHEET_KINDS) {
      const { docs } = await payload.find({
        collection,
        where: { publicId: { in: batch } },
        depth: 0,
        limit: BATCH,
        pagination: false,
        select: { publicId: true },
        overrideAccess: true,
      })
      const sheets = docs.map((doc) => ({ id: doc.id, publicId: doc.publicId ?? '' }))
      await indexSheets({ payload, collection, sheets })
      for (const { publicId } of sheets) gone.delete(publicId)
    }
    if (gone.size > 0) await engine.remove([...gone], READER_CLASSES)
  }
}
