import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { readCommitmentTexts } from './readCommitmentTexts'
import { TRACED_TOGETHER, tracePurge } from './tracePurge'

/** Days that what was typed for an option lasts once it has been refused, has expired or was called off. */
const KEPT_DAYS = 30
const OVER: readonly string[] = ['refused', 'expired', 'cancelled', 'placed']

/**
 * Empties the free texts of options that came to nothing more than thirty days ago. Lines of calendars are not rewritten otherwise: this is
 * done below their hooks, and told to the journal. Idempotent, a few at a time.
 */
export async function purgeHoldTexts(payload: Payload): Promise<void> {
  const before = subDays(clock.now(), KEPT_DAYS).toISOString()
  const { threads, withTexts, lastLine } = await readCommitmentTexts(payload)
  const due = threads.filter(
    ({ thread, kind, state, expiresAt }) =>
      kind === 'hold' &&
      OVER.includes(state) &&
      withTexts.has(thread) &&
      (lastLine.get(thread) ?? '') < before &&
      // Placed, it is over by its date alone.
      (state !== 'placed' || (expiresAt !== null && expiresAt < before)),
  )
  for (let at = 0; at < due.length; at += TRACED_TOGETHER) {
    await breathe()
    const ids = due.slice(at, at + TRACED_TOGETHER).map(({ thread }) => thread)
    await payload.db.updateMany({
      collection: SLUGS.commitments,
      where: { thread: { in: ids } },
      data: { note: null, override: null },
      returning: false,
    })
    await tracePurge(payload, 'holdTextsPurged', ids)
  }
}
