import { z } from 'zod'
import type { SearchDocument } from '../../SearchDocument'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { isIn } from '../query/filterExpression'

const versionSchema = z.object({ id: z.string(), version: z.number() })

/** The newest of the documents that share an id. */
export function newestById(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>()
  for (const document of documents) {
    const known = newest.get(document.id)
    if (!known || known.version <= document.version) newest.set(document.id, document)
  }
  return [...newest.values()]
}

async function heldVersions(
  { writer }: MeilisearchContext,
  uid: string,
  ids: string[],
): Promise<Map<string, number>> {
  const { results } = await callMeilisearch(() =>
    writer.index(uid).getDocuments({
      filter: isIn('id', ids),
      fields: ['id', 'version'],
      limit: ids.length,
    }),
  )
  return new Map(
    z
      .array(versionSchema)
      .parse(results)
      .map(({ id, version }) => [id, version]),
  )
}

/** Those of the documents that are not older than what the index holds. The engine has no conditional write: see `openMeilisearchEngine`. */
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
