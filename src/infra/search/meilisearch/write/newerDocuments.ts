import type { SearchDocument } from '../../SearchDocument'
import type { MeilisearchContext } from '../MeilisearchContext'
import { heldVersions } from './heldVersions'

/** The newest of the documents that share an id. */
export function newestById(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>()
  for (const document of documents) {
    const known = newest.get(document.id)
    if (!known || known.version <= document.version) newest.set(document.id, document)
  }
  return [...newest.values()]
}

/** Those of the documents that are not older than what the index holds. The engine has no conditional write: see `createEngine`. */
export async function newerDocuments(
  context: MeilisearchContext,
  uid: string,
  documents: readonly SearchDocument[],
): Promise<SearchDocument[]> {
  const newest = newestById(documents)
  if (newest.length === 0) return []
  const held = await heldVersions(
    context,
    uid,
    newest.map(({ id }) => id),
  )
  return newest.filter(({ id, version }) => version >= (held.get(id) ?? Number.NEGATIVE_INFINITY))
}
