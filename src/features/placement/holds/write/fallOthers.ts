import type { Payload } from 'payload'
import { holdStories } from '@/domain/placement/holds/holdStories'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import { clock } from '@/infra/clock'
import { actOnHold } from './actOnHold'

/**
 * Lifts the options that a child still has once one was accepted, with « place trouvée ailleurs »; their facilities are told. Idempotent: a
 * run that is cut short is gone on with by the look of the next minute. Returns how many fell.
 */
export async function fallOthers(payload: Payload, requests: readonly string[]): Promise<number> {
  if (requests.length === 0) return 0
  const lines = await linesWhere(payload, { request: { in: [...new Set(requests)] } })
  const stories = holdStories(lines, clock.now())
  // A child who did not come, or has left, may be looked a place for again.
  const over = new Set(
    lines.filter(({ state }) => state === 'notArrived' || state === 'left').map(({ thread }) => thread),
  )
  const still = new Set(
    stories
      .filter(({ state, placed: { thread } }) => state === 'accepted' && !over.has(thread))
      .map(({ placed: { request, child } }) => `${request}:${child}`),
  )
  let fallen = 0
  for (const { placed: hold, state } of stories) {
    if (state !== 'placed' || !still.has(`${hold.request}:${hold.child}`)) continue
    const act = { kind: 'cancel', thread: hold.thread, reason: 'ailleurs' } as const
    const { fault } = await actOnHold({ payload, actor: null, address: null, act })
    if (!fault) fallen += 1
  }
  return fallen
}
