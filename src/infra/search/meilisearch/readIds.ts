import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { callMeilisearch } from './callMeilisearch'
import { indexUid } from './indexUid'
import type { MeilisearchContext } from './MeilisearchContext'

const rowSchema = z.object({ id: z.string() })
type Slice = { offset: number; size: number }

/** The ids of one index from this place on, at most `size`; `next`: where the following ones start, `null` at the end. */
export async function readIds(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
  { offset, size }: Slice,
): Promise<{ ids: string[]; next: number | null }> {
  const { results, total } = await callMeilisearch(() =>
    writer.index(indexUid(prefix, readerClass)).getDocuments({ fields: ['id'], offset, limit: size }),
  )
  const ids = z
    .array(rowSchema)
    .parse(results)
    .map(({ id }) => id)
  const next = offset + size
  return { ids, next: ids.length === 0 || next >= total ? null : next }
}
