import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import { standingWhere } from '@/features/placement/notices/read/standingWhere'
import { clock } from '@/infra/clock'
import { actOnHold } from './actOnHold'
import { fallOthers } from './fallOthers'

/** Options that ended longer ago read as expired all the same: nobody needs their line. */
const TIDIED_DAYS = 30

/**
 * Writes the line of options whose hour is past and tells of it, and lifts those whose child has a place. Readers look at the hour
 * themselves: with this stopped, no place stays blocked. Idempotent.
 */
export async function tidyHolds(payload: Payload): Promise<void> {
  const now = clock.now()
  const ended = await standingWhere(
    payload,
    {
      and: [
        { state: { equals: 'placed' } },
        { expiresAt: { less_than_equal: now.toISOString() } },
        { expiresAt: { greater_than: subDays(now, TIDIED_DAYS).toISOString() } },
      ],
    },
    now,
  )
  for (const { thread, state, written } of ended.values())
    if (state === 'expired' && written === 'placed')
      await actOnHold({ payload, actor: null, address: null, act: { kind: 'expire', thread } })
  const placed = await linesWhere(payload, {
    and: [{ state: { equals: 'placed' } }, { expiresAt: { greater_than: now.toISOString() } }],
  })
  await fallOthers(
    payload,
    placed.flatMap(({ request }) => request ?? []),
  )
}
