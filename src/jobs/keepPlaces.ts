import type { Payload } from 'payload'
import { proposeWaiting } from '@/features/placement/holds/write/proposeWaiting'
import { tidyHolds } from '@/features/placement/holds/write/tidyHolds'
import { sendNotices } from '@/features/placement/notices/write/sendNotices'
import { tellDue } from '@/features/placement/notices/write/tellDue'
import { tellExtras } from '@/features/placement/notices/write/tellExtras'
import { tellRecentLines } from '@/features/placement/notices/write/tellRecentLines'
import { tellRequests } from '@/features/placement/notices/write/tellRequests'

const STEPS = [tidyHolds, tellRecentLines, tellDue, tellRequests, tellExtras, proposeWaiting, sendNotices]

/**
 * What time does to places for children: options past their hour are tidied and told, deadlines and late arrivals are told, a place that opens is
 * proposed to the first of the waiting list, mails that could not leave are tried again. Every step may run again, or in two processes at once.
 */
export async function keepPlaces(payload: Payload): Promise<void> {
  for (const step of STEPS)
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of places failed', step: step.name }),
    )
}
