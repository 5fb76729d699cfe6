import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { callMeilisearch } from '../callMeilisearch'
import { metaUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { sendWrite } from './sendWrite'

const removalSchema = z.object({ documentId: z.string(), at: z.number() })

/** An id taken out of an index, and when (milliseconds). */
export type Removal = z.infer<typeof removalSchema>

const MOST_REMOVALS = 10_000

/** Notes removals for the rebuild that may be running, here or in another process: its stream may still hold these ids. */
export async function noteRemovals(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
  ids: readonly string[],
  at: number,
): Promise<number> {
  const notes = ids.map((id) => ({
    id: `removed-${readerClass}-${id}`.slice(0, 511),
    kind: `removed-${readerClass}`,
    documentId: id,
    at,
  }))
  return sendWrite(() => writer.index(metaUid(prefix)).addDocuments(notes))
}

/** What was removed from an index since an instant (milliseconds). */
export async function readRemovals(
  { writer, prefix }: MeilisearchContext,
  readerClass: ReaderClass,
  since: number,
): Promise<Removal[]> {
  const { results } = await callMeilisearch(() =>
    writer.index(metaUid(prefix)).getDocuments({
      filter: [`kind = "removed-${readerClass}"`, `at >= ${since}`],
      fields: ['documentId', 'at'],
      limit: MOST_REMOVALS,
    }),
  )
  return z.array(removalSchema).parse(results)
}

/** Forgets the removals noted before an instant: no rebuild that could miss them is running any more. */
export async function forgetRemovals(
  { writer, prefix }: MeilisearchContext,
  before: number,
): Promise<number> {
  return sendWrite(() =>
    writer.index(metaUid(prefix)).deleteDocuments({ filter: [`kind != "meta"`, `at < ${before}`] }),
  )
}
