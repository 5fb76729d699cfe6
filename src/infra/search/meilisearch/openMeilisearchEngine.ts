import { Meilisearch } from 'meilisearch'
import type { SearchEngine } from '../SearchEngine'
import { createEngine } from './createEngine'
import type { MeilisearchContext, SearchLogger } from './MeilisearchContext'
import { EngineGate } from './outage/EngineGate'
import { plainAddress } from './outage/plainAddress'

export type MeilisearchConnection = {
  /** `http://host:7700`. */
  url: string
  /** A key with the rights that `engineFaults` tries. Never given to a browser. */
  key: string
  /** First part of the names of our indexes, `repere`. */
  prefix: string
}

const READ_TIMEOUT_MS = 5_000
const PROBE_TIMEOUT_MS = 3_000
const WRITE_TIMEOUT_MS = 60_000
const SILENT: SearchLogger = { info: () => undefined, warn: () => undefined }

/** The clients of one connection. */
export function contextOf({ url, key, prefix }: MeilisearchConnection): MeilisearchContext {
  const client = (timeout: number) => new Meilisearch({ host: url, apiKey: key, timeout })
  return {
    reader: client(READ_TIMEOUT_MS),
    prober: client(PROBE_TIMEOUT_MS),
    writer: client(WRITE_TIMEOUT_MS),
    prefix,
    address: plainAddress(url),
  }
}

/** The search port on Meilisearch 1.50; `logger` is told of outages. Nothing is asked of the server before the first operation. */
export function openMeilisearchEngine({
  logger = SILENT,
  ...connection
}: MeilisearchConnection & { logger?: SearchLogger }): SearchEngine {
  const context = contextOf(connection)
  return createEngine(context, new EngineGate({ address: context.address, logger }))
}
