import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { callMeilisearch } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'
import { DOCUMENT_FORMAT } from './StoredDocument'

const rowSchema = z.object({ id: z.string(), revision: z.string(), format: z.number().optional() })
/** What no sheet has: such a document is to be written again. */
const OUTDATED = ''
const PAGE = 5_000

/** id → revision of every document of one index; those that an earlier version of this code wrote have none that any sheet has. */
export async function readRevisions(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
): Promise<Map<string, string>> {
  const index = writer.index(indexUid(prefix, readerClass))
  const revisions = new Map<string, string>()
  for (let offset = 0; ; offset += PAGE) {
    const { results, total } = await callMeilisearch(() =>
      index.getDocuments({ fields: ['id', 'revision', 'format'], offset, limit: PAGE }),
    )
    for (const { id, revision, format } of z.array(rowSchema).parse(results)) {
      revisions.set(id, format === DOCUMENT_FORMAT ? revision : OUTDATED)
    }
    if (results.length === 0 || offset + PAGE >= total) return revisions
  }
}
