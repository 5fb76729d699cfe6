import type { SearchDocument } from '../SearchDocument'
import { mapCardOf } from '../shared/mapCard'
import { factsOf } from './facts'
import { searchableText } from './searchableText'

/** A document with all that is stored of it. */
export type PreparedDocument = {
  document: SearchDocument
  json: string
  card: string
  facts: () => string
  text: () => ReturnType<typeof searchableText>
}

/**
 * Makes what prepares documents to be written: most are the same for every reader class, and their words are taken apart once. It holds
 * what it has made: one for each batch.
 */
export function documentPreparer(): (document: SearchDocument) => PreparedDocument {
  const made = new Map<string, PreparedDocument>()
  return (document) => {
    const json = JSON.stringify(document)
    const known = made.get(document.id)
    if (known?.json === json) return known
    const prepared: PreparedDocument = {
      document,
      json,
      card: JSON.stringify(mapCardOf(document)),
      facts: once(() => JSON.stringify(factsOf(document))),
      text: once(() => searchableText(document)),
    }
    made.set(document.id, prepared)
    return prepared
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
