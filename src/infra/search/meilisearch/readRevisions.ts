import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { callMeilisearch } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'
import { isIn } from './query/filterExpression'
import { DOCUMENT_FORMAT } from './StoredDocument'

const rowSchema = z.object({ id: z.string(), revision: z.string(), format: z.number().optional() })
/** What no sheet has: such a document is to be written again. */
const OUTDATED = ''

/** id → revision of those of these sheets that one index holds; what an earlier version of this code wrote has one that no sheet has. */
export async function readRevisions(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { results } = await callMeilisearch(() =>
    writer.index(indexUid(prefix, readerClass)).getDocuments({
      filter: isIn('id', ids),
      fields: ['id', 'revision', 'format'],
      limit: ids.length,
    }),
  )
  const rows = z.array(rowSchema).parse(results)
  return new Map(
    rows.map(({ id, revision, format }) => [id, format === DOCUMENT_FORMAT ? revision : OUTDATED]),
  )
}
