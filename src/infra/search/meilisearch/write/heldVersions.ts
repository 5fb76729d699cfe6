import { z } from 'zod'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { isIn } from '../query/filterExpression'

const versionSchema = z.object({ id: z.string(), version: z.number() })

/** id → version of those of the ids that an index holds. @throws Error of the code `index_not_found` where there is no such index. */
export async function heldVersions(
  { writer }: MeilisearchContext,
  uid: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { results } = await callMeilisearch(() =>
    writer.index(uid).getDocuments({
      filter: isIn('id', ids),
      fields: ['id', 'version'],
      limit: ids.length,
    }),
  )
  const rows = z.array(versionSchema).parse(results)
  return new Map(rows.map(({ id, version }) => [id, version]))
}
