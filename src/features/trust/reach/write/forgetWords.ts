import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { lastMonths } from '../present/lastMonths'
import { RAREST_SHOWN } from '../rarestShown'

const KEPT_MONTHS = 13

/** Forgets the rare words of past months, which are never shown, and all those of more than a year ago. May run at any time, again. */
export async function forgetWords(payload: Payload): Promise<void> {
  const months = lastMonths(clock.now().toISOString(), KEPT_MONTHS)
  await payload.db.deleteMany({
    collection: SLUGS.sheetWords,
    where: {
      or: [
        { month: { less_than: months.at(-1) ?? '' } },
        { and: [{ month: { less_than: months[0] ?? '' } }, { count: { less_than: RAREST_SHOWN } }] },
      ],
    },
  })
}
