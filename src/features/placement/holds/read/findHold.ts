import type { Payload } from 'payload'
import { type HoldStory, holdStories } from '@/domain/placement/holds/holdStories'
import { linesWhere, type PlacedLine } from '@/features/placement/notices/read/linesWhere'

/** The option of a thread, as it stands; `null` when there is none. */
export async function findHold(
  payload: Payload,
  thread: string,
  now: Date,
): Promise<HoldStory<PlacedLine> | null> {
  const [story] = holdStories(await linesWhere(payload, { thread: { equals: thread } }), now)
  return story ?? null
}
