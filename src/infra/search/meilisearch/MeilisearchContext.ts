import type { Meilisearch } from 'meilisearch'

/** What a structured logger offers: details and the sentence in one object. */
export type SearchLogger = { warn(line: object): void; info(line: object): void }

/** What each operation of the adapter needs. */
export type MeilisearchContext = {
  /** Short timeout: people wait for its answers. */
  reader: Meilisearch
  /** Shorter still: nobody may wait to know that the engine is down. */
  prober: Meilisearch
  /** Long timeout: documents, settings, tasks. */
  writer: Meilisearch
  prefix: string
  /** As it may be shown: without name or password. */
  address: string
}
