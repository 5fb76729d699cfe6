import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '../../SearchDocument'
import { sheetSchema } from '../answer/readSheet'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { isIn } from '../query/filterExpression'
import { type Removal, readRemovals } from './removals'
import { BATCH_SIZE, inBatches, sendDocuments } from './sendDocuments'
import { sendWrite } from './sendWrite'
import { waitForTasks } from './waitForTasks'

type CatchUp = { readerClass: ReaderClass; from: string; to: string; since: number }

const heldSchema = z.object({ id: z.string(), writtenAt: z.number() })
const rowSchema = z.object({ sheet: sheetSchema })

async function writtenSince({ writer }: MeilisearchContext, uid: string, since: number) {
  const found: SearchDocument[] = []
  for (;;) {
    const { results, total } = await callMeilisearch(() =>
      writer.index(uid).getDocuments({
        filter: `writtenAt >= ${since}`,
        fields: ['sheet'],
        offset: found.length,
        limit: BATCH_SIZE,
      }),
    )
    found.push(
      ...z
        .array(rowSchema)
        .parse(results)
        .map(({ sheet }) => sheet),
    )
    if (results.length === 0 || found.length >= total) return found
  }
}

/** Those of the removals that came after what an index holds: an id removed and then written again is to stay. */
async function stillRemoved({ writer }: MeilisearchContext, uid: string, removals: readonly Removal[]) {
  const atById = new Map(removals.map(({ documentId, at }) => [documentId, at]))
  const found: string[] = []
  for (const batch of inBatches([...atById.keys()])) {
    const { results } = await callMeilisearch(() =>
      writer.index(uid).getDocuments({
        filter: isIn('id', batch),
        fields: ['id', 'writtenAt'],
        limit: batch.length,
      }),
    )
    const held = z.array(heldSchema).parse(results)
    found.push(...held.filter(({ id, writtenAt }) => writtenAt <= (atById.get(id) ?? 0)).map(({ id }) => id))
  }
  return found
}

/** Brings to a rebuilt index what was written in, and removed from, the other one since the rebuild started. */
export async function catchUp(
  context: MeilisearchContext,
  { readerClass, from, to, since }: CatchUp,
): Promise<void> {
  const written = await writtenSince(context, from, since)
  await waitForTasks(context, await sendDocuments(context, to, written))
  const removals = await readRemovals(context, readerClass, since)
  const tasks: number[] = []
  for (const batch of inBatches(await stillRemoved(context, to, removals))) {
    tasks.push(await sendWrite(() => context.writer.index(to).deleteDocuments(batch)))
  }
  await waitForTasks(context, tasks)
}
