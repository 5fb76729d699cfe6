import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import { isStill } from '@/features/trust/nationalChanges/present/isStill'
import { findNationalFeed } from '@/features/trust/nationalChanges/read/findNationalFeed'
import { clock } from '@/infra/clock'
import type { NationalPlan } from '../planNational'

/** Says that the feed brings nothing new and has not for three days: its source changes every working day. */
export async function warnOfStillness(
  payload: Payload,
  { planned, gone }: NationalPlan,
  report: ReportBuilder,
): Promise<void> {
  if (gone.length > 0 || planned.some(({ event }) => event !== 'unchanged')) return
  const feed = await findNationalFeed(payload)
  if (!isStill(feed, clock.now())) return
  report.warn([
    {
      row: 0,
      column: 'flux',
      value: feed?.changedAt?.slice(0, 10) ?? '',
      rule: 'le flux n’a pas changé depuis plus de 72 heures : est-il encore reçu ?',
    },
  ])
}

/** Remembers that the same feed was seen again. */
export async function noteSeen(payload: Payload, current: number, at: string): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.nationalFeeds,
    where: { number: { equals: current } },
    data: { seenAt: at },
    returning: false,
  })
}
