import { z } from 'zod'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { sendWrite } from './sendWrite'
import { waitForTasks } from './waitForTasks'

type Pair = [live: string, next: string]
type Seen = { createdAt: string; documents: number }

const statsSchema = z.object({ numberOfDocuments: z.number() })

/** What tells which index is behind a name: its creation and its documents go with it. */
async function look({ writer }: MeilisearchContext, uid: string): Promise<Seen> {
  const index = writer.index(uid)
  const [info, stats] = await callMeilisearch(() => Promise.all([index.getRawInfo(), index.getStats()]))
  return { createdAt: String(info.createdAt), documents: statsSchema.parse(stats).numberOfDocuments }
}

const lookAtAll = (context: MeilisearchContext, pairs: readonly Pair[]) =>
  Promise.all(pairs.map(([live, next]) => Promise.all([look(context, live), look(context, next)])))

type State = Awaited<ReturnType<typeof lookAtAll>>

function isExchanged(before: State, now: State): boolean {
  const moved = before.every(
    ([live, next], at) => live.createdAt !== next.createdAt && now[at]?.[0].createdAt === next.createdAt,
  )
  const differed = before.some(([live, next]) => live.documents !== next.documents)
  const counted = before.every(
    ([live, next], at) =>
      now[at]?.[0].documents === next.documents && now[at]?.[1].documents === live.documents,
  )
  return moved || (differed && counted)
}

/**
 * Exchanges the names, all at once, and waits until they are. The task of an exchange belongs to no index: a key that is limited
 * to ours never sees it, so that the statistics of the indexes are asked too.
 */
export async function swapIndexes(context: MeilisearchContext, pairs: readonly Pair[]): Promise<void> {
  const before = await lookAtAll(context, pairs)
  const swaps = pairs.map(([live, next]) => ({ indexes: [live, next] as [string, string], rename: false }))
  const task = await sendWrite(() => context.writer.swapIndexes(swaps))
  await waitForTasks(context, [task], {
    isDone: async () => isExchanged(before, await lookAtAll(context, pairs)),
  })
}
