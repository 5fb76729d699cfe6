import type { Meilisearch } from 'meilisearch'

/** What a structured logger offers: details first, then the sentence. */
export type SearchLogger = { warn(details: object, message: string): void }

/** What each operation of the adapter needs. */
export type MeilisearchContext = {
  /** Short timeout: people wait for its answers. */
  reader: Meilisearch
  /** Long timeout: documents, settings, tasks. */
  writer: Meilisearch
  prefix: string
  logger: SearchLogger
}
