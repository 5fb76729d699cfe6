import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { callMeilisearch } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'

const rowSchema = z.object({ id: z.string(), revision: z.string() })
const PAGE = 5_000

/** id → revision of every document of one index. */
export async function readRevisions(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
): Promise<Map<string, string>> {
  const index = writer.index(indexUid(prefix, readerClass))
  const revisions = new Map<string, string>()
  for (let offset = 0; ; offset += PAGE) {
    const { results, total } = await callMeilisearch(() =>
      index.getDocuments({ fields: ['id', 'revision'], offset, limit: PAGE }),
    )
    for (const { id, revision } of z.array(rowSchema).parse(results)) revisions.set(id, revision)
    if (results.length === 0 || offset + PAGE >= total) return revisions
  }
}
