import { READER_CLASSES } from '@/domain/ReaderClass'
import type { SearchEngine } from '../SearchEngine'
import { apiErrorCode } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'
import { lexiconSource } from './read/lexiconSource'
import { runList } from './read/runList'
import { runPoints } from './read/runPoints'
import { runSearch } from './read/runSearch'
import { runSuggest } from './read/runSuggest'
import { readHealth } from './readHealth'
import { readRevisions } from './readRevisions'
import { ensureIndexes } from './write/ensureIndexes'
import { rebuildIndexes } from './write/rebuildIndexes'
import { removeDocuments } from './write/removeDocuments'
import { sendDocuments } from './write/sendDocuments'
import { waitForTasks } from './write/waitForTasks'

/** Runs pieces of work one after the other. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}

/** Makes sure of the indexes once; again after a failure, or when the engine turns out to have lost them. */
function indexKeeper(context: MeilisearchContext) {
  let ready: Promise<unknown> | null = null
  const ensure = async (): Promise<void> => {
    ready ??= ensureIndexes(context).catch((error: unknown) => {
      ready = null
      throw error
    })
    await ready
  }
  const withIndexes = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      return await read()
    } catch (error) {
      if (apiErrorCode(error) !== 'index_not_found') throw error
      ready = null
      await ensure()
      return read()
    }
  }
  return { ensure, withIndexes }
}

/**
 * The search port over a pair of clients. The engine has no conditional write, so “an older version never replaces a newer
 * one” is read-then-write: writes of one process take turns here, and those of several are serialised by the job queue.
 */
export function createEngine(context: MeilisearchContext): SearchEngine {
  const { prefix } = context
  const write = inTurn()
  const lexicon = lexiconSource(context)
  const { ensure, withIndexes } = indexKeeper(context)
  return {
    async search(query) {
      const started = performance.now()
      const answer = await withIndexes(async () => runSearch(context, await lexicon.current(), query))
      return { ...answer, tookMs: Math.round((performance.now() - started) * 10) / 10 }
    },
    points: (query, limit) =>
      withIndexes(async () => runPoints(context, await lexicon.current(), { query, limit })),
    list: (query, limit) =>
      withIndexes(async () => runList(context, await lexicon.current(), { query, limit })),
    suggest: (readerClass, text, limit) =>
      withIndexes(async () =>
        runSuggest(context, await lexicon.current(), { uid: indexUid(prefix, readerClass), text, limit }),
      ),
    index: (documents) =>
      write(async () => {
        await ensure()
        const tasks = await Promise.all(
          READER_CLASSES.map((one) => sendDocuments(context, indexUid(prefix, one), documents[one])),
        )
        await waitForTasks(context, tasks.flat())
      }),
    remove: (ids, readerClasses) =>
      write(async () => {
        await ensure()
        await removeDocuments(context, ids, readerClasses)
      }),
    // Long, and made to bear writes meanwhile: it does not take its turn.
    rebuild: (documents) => rebuildIndexes(context, documents),
    configure: (next) =>
      write(async () => {
        await ensureIndexes(context, next)
        lexicon.set(next)
      }),
    revisions: (readerClass) => withIndexes(() => readRevisions(context, readerClass)),
    health: () => readHealth(context),
    async close() {
      await write(async () => undefined)
    },
  }
}
