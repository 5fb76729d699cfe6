import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SearchUnavailable } from '@/errors'
import type { SearchHealth } from '../SearchEngine'
import { apiErrorCode, callMeilisearch } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'
import type { EngineGate } from './outage/EngineGate'

type IndexState = { documents: number; updatedAt: string | null }

async function indexState({ prober }: MeilisearchContext, uid: string): Promise<IndexState> {
  try {
    const index = prober.index(uid)
    const [stats, info] = await callMeilisearch(() => Promise.all([index.getStats(), index.getRawInfo()]))
    const documents = stats.numberOfDocuments
    // An empty index was changed by its settings alone, as far as one can tell.
    return { documents, updatedAt: documents > 0 ? new Date(info.updatedAt).toISOString() : null }
  } catch (error) {
    if (apiErrorCode(error) === 'index_not_found') return { documents: 0, updatedAt: null }
    throw error
  }
}

async function allStates(context: MeilisearchContext): Promise<Record<ReaderClass, IndexState>> {
  const [forPublic, forPartners, forAgents] = await Promise.all([
    indexState(context, indexUid(context.prefix, 'public')),
    indexState(context, indexUid(context.prefix, 'partners')),
    indexState(context, indexUid(context.prefix, 'agents')),
  ])
  return { public: forPublic, partners: forPartners, agents: forAgents }
}

/** Statistics are another right than the search: a key may have the one alone. */
async function assertSearchable({ prober, prefix }: MeilisearchContext): Promise<void> {
  const queries = READER_CLASSES.map((one) => ({ indexUid: indexUid(prefix, one), q: '', limit: 0 }))
  try {
    await callMeilisearch(() => prober.multiSearch({ queries }))
  } catch (error) {
    if (apiErrorCode(error) !== 'index_not_found') throw error
  }
}

/** Counts and last change of the indexes. Never throws for an engine that does not answer, or refuses our key: that is `down`. */
export async function readHealth(context: MeilisearchContext, gate: EngineGate): Promise<SearchHealth> {
  const engine = 'meilisearch'
  try {
    const [states] = await Promise.all([allStates(context), assertSearchable(context)])
    gate.answered()
    const dates = READER_CLASSES.flatMap((readerClass) => states[readerClass].updatedAt ?? [])
    return {
      engine,
      status: 'ok',
      documents: {
        public: states.public.documents,
        partners: states.partners.documents,
        agents: states.agents.documents,
      },
      lastSyncAt: dates.sort().at(-1) ?? null,
    }
  } catch (error) {
    const failure = gate.failed(error)
    if (!(failure instanceof SearchUnavailable)) throw failure
    return { engine, status: 'down', documents: { public: 0, partners: 0, agents: 0 }, lastSyncAt: null }
  }
}
