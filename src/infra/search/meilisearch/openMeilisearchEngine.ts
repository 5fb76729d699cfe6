import { Meilisearch } from 'meilisearch'
import type { SearchEngine } from '../SearchEngine'
import { createEngine } from './createEngine'
import type { SearchLogger } from './MeilisearchContext'

type MeilisearchOptions = {
  /** `http://host:7700`. */
  url: string
  /** A key that may search, write documents, settings and indexes, and read tasks and stats. Never given to a browser. */
  key: string
  /** First part of the names of our indexes, `repere`. */
  prefix: string
  logger?: SearchLogger
}

const READ_TIMEOUT_MS = 5_000
const WRITE_TIMEOUT_MS = 60_000

/** The search port on Meilisearch 1.50. Nothing is asked of the server before the first operation. */
export function openMeilisearchEngine({ url, key, prefix, logger }: MeilisearchOptions): SearchEngine {
  const client = (timeout: number) => new Meilisearch({ host: url, apiKey: key, timeout })
  return createEngine({
    reader: client(READ_TIMEOUT_MS),
    writer: client(WRITE_TIMEOUT_MS),
    prefix,
    logger: logger ?? { warn: () => undefined },
  })
}
