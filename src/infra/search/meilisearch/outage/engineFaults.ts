import { SearchUnavailable } from '@/errors'
import type { EngineFault } from '../../SearchEngine'
import { callMeilisearch, isRefused } from '../callMeilisearch'
import { indexUid, nextIndexUid } from '../indexUid'
import { isMeilisearchError } from '../isMeilisearchError'
import type { MeilisearchContext } from '../MeilisearchContext'
import { faultOf } from './faultOf'

type Probe = (context: MeilisearchContext) => Promise<unknown>

const http = ({ reader }: MeilisearchContext) => reader.httpRequest
const live = ({ prefix }: MeilisearchContext) => `indexes/${indexUid(prefix, 'public')}`

/** Read after the key, and refused. */
const MALFORMED = { body: '[{', contentType: 'application/json' } as const

/**
 * The rights that our key needs, each with a request that only tells whether we have it: the engine looks at the key first, then
 * refuses the request itself (400, or 404 for an index that is not there yet) before doing anything. `indexes.delete` is needed too,
 * and cannot be tried so.
 */
const KEY_RIGHTS: Record<string, Probe> = {
  search: (context) => http(context).post({ path: `${live(context)}/search`, body: { hitsPerPage: -1 } }),
  'documents.add': (context) => http(context).post({ path: `${live(context)}/documents`, ...MALFORMED }),
  'documents.get': (context) =>
    http(context).get({ path: `${live(context)}/documents`, params: { limit: 0 } }),
  'documents.delete': (context) =>
    http(context).post({ path: `${live(context)}/documents/delete-batch`, ...MALFORMED }),
  'indexes.create': (context) => http(context).post({ path: 'indexes', body: {} }),
  'indexes.get': (context) => http(context).get({ path: live(context) }),
  'indexes.swap': (context) => http(context).post({ path: 'swap-indexes', body: {} }),
  'settings.update': (context) =>
    http(context).patch({ path: `${live(context)}/settings`, body: { none: true } }),
  'stats.get': (context) => http(context).get({ path: `${live(context)}/stats` }),
  'tasks.get': (context) => http(context).get({ path: 'tasks', params: { limit: 1 } }),
}

async function isAllowed(context: MeilisearchContext, probe: Probe): Promise<boolean> {
  try {
    await callMeilisearch(() => probe(context))
    return true
  } catch (error) {
    if (isRefused(error)) return false
    if (error instanceof SearchUnavailable || !isMeilisearchError(error)) throw error
    return true
  }
}

/** What keeps the engine from serving us: it does not answer, refuses our key, or lacks rights; `null` where all is well. */
export async function engineFaults(context: MeilisearchContext): Promise<EngineFault | null> {
  const { address, prefix } = context
  try {
    const rights = Object.entries(KEY_RIGHTS)
    const allowed = await Promise.all(rights.map(([, probe]) => isAllowed(context, probe)))
    const missing = rights.flatMap(([right], at) => (allowed[at] ? [] : [right]))
    if (missing.length === rights.length) return { kind: 'refused', address }
    if (missing.length > 0) return { kind: 'rights', address, missing }
    const next = `indexes/${nextIndexUid(prefix, 'public')}`
    const reachesNext = await isAllowed(context, (one) => http(one).get({ path: next }))
    return reachesNext ? null : { kind: 'indexes', address, wanted: `${prefix}_*` }
  } catch (error) {
    return { kind: 'unreachable', address, cause: faultOf(error) }
  }
}
