import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { INDEXED_KINDS } from '@/domain/sheet/documentTypes'
import { expectedRevisions } from '@/features/finding/search/read/expectedRevisions'
import { indexSourceOf } from '@/features/registry'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { searchEngine } from '@/infra/search/select'
import { configureLexicon } from './configureLexicon'
import { reconcileIndex } from './reconcileIndex'

/**
 * Builds every index anew beside the one in use and swaps them at once, then mends what was saved meanwhile. Returns the
 * number of documents of each index.
 * @throws SearchUnavailable when the engine cannot be reached; the indexes in use are then untouched.
 */
export async function rebuildIndex(
  payload: Payload,
  progress: (done: number) => void = () => {},
): Promise<Record<ReaderClass, number>> {
  const engine = await searchEngine()
  await configureLexicon(payload)
  let done = 0
  const stream = (readerClass: ReaderClass) =>
    documents(payload, readerClass, (count) => {
      done += count
      progress(done)
    })
  const counts = await engine.rebuild({
    public: stream('public'),
    partners: stream('partners'),
    agents: stream('agents'),
  })
  await reconcileIndex(payload)
  return counts
}

async function* documents(
  payload: Payload,
  readerClass: ReaderClass,
  count: (written: number) => void,
): AsyncGenerator<SearchDocument> {
  for await (const sheets of expectedRevisions(payload))
    for (const collection of INDEXED_KINDS) {
      const ids = sheets
        .filter((sheet) => sheet.collection === collection && sheet.revisions[readerClass] !== null)
        .map(({ id }) => id)
      if (ids.length === 0) continue
      const loaded = await indexSourceOf(collection).load(payload, ids)
      yield* loaded[readerClass]
      count(ids.length)
    }
}
