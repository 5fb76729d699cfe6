import { READER_CLASSES } from '@/domain/ReaderClass'
import type { SearchAnswer } from '../SearchAnswer'
import type { SearchEngine } from '../SearchEngine'
import type { SearchQuery } from '../SearchQuery'
import { apiErrorCode } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'
import type { EngineGate } from './outage/EngineGate'
import { engineFaults } from './outage/engineFaults'
import { lexiconSource } from './read/lexiconSource'
import { runList } from './read/runList'
import { runPoints } from './read/runPoints'
import { runSearch } from './read/runSearch'
import { runSuggest } from './read/runSuggest'
import { readHealth } from './readHealth'
import { readIds } from './readIds'
import { readRevisions } from './readRevisions'
import { assertId } from './toStoredDocument'
import { ensureIndexes } from './write/ensureIndexes'
import { rebuildIndexes } from './write/rebuildIndexes'
import { removeLeftOvers } from './write/removeLeftOvers'
import { sendChanges } from './write/sendChanges'
import { BATCH_SIZE } from './write/sendDocuments'
import { Underway } from './write/Underway'
import { WriteQueue } from './write/WriteQueue'
import { waitForTasks } from './write/waitForTasks'

/** Makes sure of the indexes once; again after a failure, or when the engine turns out to have lost them. */
function indexKeeper(context: MeilisearchContext) {
  let ready: Promise<unknown> | null = null
  const ensure = async (): Promise<void> => {
    ready ??= Promise.all([ensureIndexes(context), removeLeftOvers(context)]).catch((error: unknown) => {
      ready = null
      throw error
    })
    await ready
  }
  const withIndexes = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (apiErrorCode(error) !== 'index_not_found') throw error
      ready = null
      await ensure()
      return work()
    }
  }
  return { ensure, withIndexes }
}

/**
 * The search port over a pair of clients. The engine has no conditional write, so “an older version never replaces a newer
 * one” is read-then-write: writes of one process take turns here, and those of several are serialised by the job queue.
 */
export function createEngine(context: MeilisearchContext, gate: EngineGate): SearchEngine {
  const { prefix } = context
  const lexicon = lexiconSource(context)
  const { ensure, withIndexes } = indexKeeper(context)
  const underway = new Underway()
  let configured: Promise<unknown> = Promise.resolve()
  const queue = new WriteQueue(async (changes) => {
    await ensure()
    const tasks = await withIndexes(() => sendChanges(context, changes, underway)).catch((error: unknown) => {
      underway.forget(changes)
      throw error
    })
    return { wait: () => waitForTasks(context, tasks).finally(() => underway.forget(changes)) }
  })
  const find = async (query: SearchQuery): Promise<SearchAnswer> => {
    const started = performance.now()
    const answer = await withIndexes(async () => runSearch(context, await lexicon.forText(query.text), query))
    return { ...answer, tookMs: Math.round((performance.now() - started) * 10) / 10 }
  }
  return {
    batch: BATCH_SIZE,
    search: (query) => gate.read(() => find(query)),
    count: (query, withinMs) => gate.count(() => find({ ...query, pageSize: 1 }), withinMs),
    points: (query, limit) =>
      gate.read(() =>
        withIndexes(async () => runPoints(context, await lexicon.forText(query.text), { query, limit })),
      ),
    list: (query, limit) =>
      gate.read(() =>
        withIndexes(async () => runList(context, await lexicon.forText(query.text), { query, limit })),
      ),
    suggest: (readerClass, text, limit) =>
      gate.read(() =>
        withIndexes(async () =>
          runSuggest(context, await lexicon.forText(text), {
            uid: indexUid(prefix, readerClass),
            text,
            limit,
          }),
        ),
      ),
    async index(documents) {
      for (const document of READER_CLASSES.flatMap((one) => documents[one])) assertId(document.id)
      await queue.write((changes) => changes.put(documents))
    },
    remove: (ids, readerClasses) => queue.write((changes) => changes.remove(ids, readerClasses)),
    // Long, and made to bear writes meanwhile: it does not take its turn.
    rebuild: (documents) => rebuildIndexes(context, documents),
    async configure(next) {
      const apply = async () => {
        await ensureIndexes(context, next)
        lexicon.set(next)
      }
      const applied = configured.then(apply, apply)
      configured = applied.catch(() => undefined)
      await applied
    },
    revisions: (readerClass, ids) => withIndexes(() => readRevisions(context, readerClass, ids)),
    async *ids(readerClass, size) {
      for (let offset: number | null = 0; offset !== null; ) {
        const at: number = offset
        const slice = await withIndexes(() => readIds(context, readerClass, { offset: at, size }))
        if (slice.ids.length > 0) yield slice.ids
        offset = slice.next
      }
    },
    health: () => readHealth(context, gate),
    faults: () => engineFaults(context),
    async close() {
      await Promise.all([queue.idle(), configured])
    },
  }
}
