import type { Payload } from 'payload'
import { calendarMark } from '@/domain/hours/calendarMark'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SearchUnavailable } from '@/errors'
import { reconcileChanges } from '@/features/finding/search/write/reconcileChanges'
import { reconcileIndex } from '@/features/finding/search/write/reconcileIndex'
import { clock } from '@/infra/clock'
import { searchEngine } from '@/infra/search/select'

/** Saves are read again from so long before the last pass, in milliseconds: those that were not committed yet, or of a server whose clock is late. */
const OVERLAP = 5 * 60_000
/** An index that holds less than this part of what it held has lost documents. */
const KEPT = 0.9
/** How many times longer than a whole comparison passes before what asks for another than the calendar is heard. */
const REST = 4

type Documents = Record<ReaderClass, number>
type Done = {
  /** The instant from which the next pass reads saves, by the earlier of the machine's clock and the product's. */
  saved: Date
  day: Date
  whole: { at: Date; zones: ReadonlySet<string>; restUntil: number }
  documents: Documents
}
export type Pass = { mended: number; whole: boolean }

/**
 * Makes what compares the base with the indexes, pass after pass: what changed since the last one; and everything the first time, when
 * a day begins (hours of the day, deletions whose task was lost), after a pass that failed, when a task of the search has
 * failed for good or an index has lost documents.
 * @throws SearchUnavailable (each pass) when the engine cannot be reached.
 */
export function reconciler(payload: Payload): () => Promise<Pass> {
  let last: Done | null = null
  return async () => {
    const before = last
    // Until the end: after a pass that failed nothing is known.
    last = null
    const now = clock.now()
    const saved = new Date(Math.min(Date.now(), now.getTime()) - OVERLAP)
    const documents = await documentsHeld()
    let mended = 0
    if (before) {
      const span = { saved: before.saved, day: { from: before.day, to: now } }
      mended = (await reconcileChanges(payload, span)).mended
    }
    let whole = before?.whole
    if (!before || !whole || (await isWholeDue(payload, { before, documents, now }))) {
      const compared = await compareAll(payload, now)
      mended += compared.mended
      whole = compared.whole
    }
    last = { saved, day: now, whole, documents: await documentsHeld() }
    return { mended, whole: whole !== before?.whole }
  }
}

async function compareAll(payload: Payload, at: Date) {
  const started = performance.now()
  const zones = new Set<string>()
  const { mended } = await reconcileIndex(payload, zones)
  const ended = performance.now()
  return { mended, whole: { at, zones, restUntil: ended + (ended - started) * REST } }
}

type Asked = { before: Done; documents: Documents; now: Date }

async function isWholeDue(payload: Payload, { before, documents, now }: Asked): Promise<boolean> {
  const { at, zones, restUntil } = before.whole
  if (calendarMark(at, zones) !== calendarMark(now, zones)) return true
  if (performance.now() < restUntil) return false
  if (READER_CLASSES.some((readerClass) => documents[readerClass] < before.documents[readerClass] * KEPT))
    return true
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: 'search' } }, { hasError: { equals: true } }] },
    overrideAccess: true,
  })
  return totalDocs > 0
}

async function documentsHeld(): Promise<Documents> {
  const { status, documents } = await (await searchEngine()).health()
  if (status === 'down') throw new SearchUnavailable('La recherche est momentanément indisponible.')
  return documents
}
