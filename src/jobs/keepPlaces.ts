import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { repairTaken } from '@/features/placement/calendar/write/repairTaken'
import { settleCapacities } from '@/features/placement/calendar/write/settleCapacities'
import { proposeWaiting } from '@/features/placement/holds/write/proposeWaiting'
import { tidyHolds } from '@/features/placement/holds/write/tidyHolds'
import { keepExchanges } from '@/features/placement/neighbours/write/keepExchanges'
import { sendNotices } from '@/features/placement/notices/write/sendNotices'
import { tellDue } from '@/features/placement/notices/write/tellDue'
import { tellExtras } from '@/features/placement/notices/write/tellExtras'
import { tellRecentLines } from '@/features/placement/notices/write/tellRecentLines'
import { tellRequests } from '@/features/placement/notices/write/tellRequests'
import { clock } from '@/infra/clock'
import { oncePerDay } from '@/infra/lease/oncePerDay'

const STEPS = [
  tidyHolds,
  tellRecentLines,
  tellDue,
  tellRequests,
  tellExtras,
  proposeWaiting,
  sendNotices,
  keepExchanges,
]
/** What a new day changes, and what a process that stopped left behind. */
const DAILY = { 'places-capacities': settleCapacities, 'places-taken': repairTaken }
const TEN_MINUTES = 10 * 60

/**
 * What time does to places for children: options past their hour are tidied and told, deadlines and late arrivals are told, a place that opens is
 * proposed to the first of the waiting list, mails and messages to neighbours that could not leave are tried again; once a day, units open the places that are in service, and
 * lists are compared with calendars. Every step may run again, or in two processes at once.
 */
export async function keepPlaces(payload: Payload): Promise<void> {
  const { day } = localTime(clock.now())
  for (const [name, work] of Object.entries(DAILY))
    await oncePerDay({ payload, name, day, atMost: TEN_MINUTES }, async () => {
      const mended = await work(payload)
      if (mended > 0) payload.logger.info({ msg: 'The care of places mended', step: name, mended })
    }).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of places failed', step: name }),
    )
  for (const step of STEPS)
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of places failed', step: step.name }),
    )
}
