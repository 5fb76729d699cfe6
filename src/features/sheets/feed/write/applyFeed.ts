import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { patchTogether } from '@/infra/database/patchTogether'
import { FEED_LAG_MS } from '../FEED_LAG_MS'
import type { FeedEntry, FeedFacts } from '../FeedEntry'
import { feedRevision } from '../feedRevision'
import { type FeedChange, feedChanges } from '../read/feedChanges'
import { nextInstant } from './nextInstant'

type ClassRow = { changedAt: string; revision: string | null; listed: boolean; since: string | null }
type Patch = Partial<Record<ReaderClass, ClassRow>> & Partial<FeedFacts> & { noticedAt?: string }

/** Half of what readers wait: a write that takes longer is dated anew, so that no reader has gone past its date. */
const LONGEST_WRITE_MS = FEED_LAG_MS / 2
const MOST_TRIES = 5

/**
 * Brings the feed in line with what each class may read of these sheets. A class's row changes only with its revision: run twice, it
 * changes nothing. Nothing depends on several documents being written at once.
 */
export async function applyFeed(payload: Payload, entries: readonly FeedEntry[]): Promise<void> {
  const changes = await feedChanges(payload, entries)
  const fresh = changes.filter(({ row }) => row === null)
  const together = fresh.length > 1 && (await createTogether(payload, fresh))
  const left = together ? changes.filter(({ row }) => row !== null) : changes
  if (left.length > 1 && left.every(({ row }) => row !== null) && (await updateTogether(payload, left)))
    return
  for (const change of left) await writeInTime(payload, change)
}

/** Writes the rows of many sheets at once; `false` where they are to be written one by one. */
async function updateTogether(payload: Payload, changes: readonly FeedChange<FeedEntry>[]): Promise<boolean> {
  const started = Date.now()
  const patches = changes.map((change) => {
    const now = new Date(nextInstant()).toISOString()
    return { value: change.entry.publicId, data: { ...patchOf(change, now), updatedAt: now } }
  })
  const isDone = await patchTogether(payload, { collection: SLUGS.sheetFeed, key: 'publicId', patches })
  return isDone && Date.now() - started < LONGEST_WRITE_MS
}

/** Writes the rows of many new sheets at once (imports); `false` where they are to be written one by one. */
async function createTogether(payload: Payload, changes: readonly FeedChange<FeedEntry>[]): Promise<boolean> {
  const started = Date.now()
  const rows = changes.map((change): NewDocument => {
    const { entry } = change
    const now = new Date(nextInstant()).toISOString()
    const { publicId, number, collection } = entry
    const own = { publicId, number, sheet: collection, createdAt: now, updatedAt: now }
    return {
      collection: SLUGS.sheetFeed,
      id: newDocumentId(),
      data: { ...own, ...patchOf(change, now) },
      versioned: false,
    }
  })
  try {
    await insertDocuments(payload, rows)
  } catch (error) {
    // Another writer has just made one of them.
    if (!isUniqueViolation(error)) throw error
    return false
  }
  return Date.now() - started < LONGEST_WRITE_MS
}

async function writeInTime(payload: Payload, change: FeedChange<FeedEntry>): Promise<void> {
  const { entry, row } = change
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const at = nextInstant()
    const patch = patchOf(change, new Date(at).toISOString())
    if (row === null && tried === 0) await createOrUpdate(payload, entry, patch)
    else await update(payload, entry.publicId, patch)
    if (Date.now() - at < LONGEST_WRITE_MS) return
  }
}

/**
 * `changedAt` orders the feed, by the real clock; what people are told of a sheet follows the product's. A base that had no feed yet brings
 * sheets without their facts: nobody is told that all of them are new.
 */
function patchOf({ entry, classes, row }: FeedChange<FeedEntry>, changedAt: string): Patch {
  const now = clock.now().toISOString()
  const patch: Patch = { ...entry.facts }
  const isOld = row === null && entry.facts === null
  if (row?.modifiedAt && entry.facts && entry.facts.modifiedAt !== row.modifiedAt) patch.noticedAt = now
  for (const readerClass of classes) {
    const revision = feedRevision(entry.revisions[readerClass])
    const listed = revision !== null
    const before = row?.[readerClass]
    const isSame = isOld || listed === (before?.listed === true)
    const since = isSame ? (before?.since ?? null) : now
    patch[readerClass] = { changedAt, revision, listed, since }
  }
  return patch
}

async function createOrUpdate(payload: Payload, entry: FeedEntry, patch: Patch): Promise<void> {
  const { publicId, number, collection } = entry
  try {
    await payload.db.create({
      collection: SLUGS.sheetFeed,
      data: { publicId, number, sheet: collection, ...patch },
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await update(payload, publicId, patch)
  }
}

function update(payload: Payload, publicId: string, patch: Patch) {
  return payload.db.updateOne({
    collection: SLUGS.sheetFeed,
    where: { publicId: { equals: publicId } },
    data: { ...patch },
    returning: false,
  })
}
