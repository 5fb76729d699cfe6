import type { Payload } from 'payload'
import type { FreshnessPart } from '@/domain/freshness/freshnessParts'
import { weekOf } from '@/domain/freshness/weekOf'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { tallyFreshness } from './tallyFreshness'

/** Counts the share of fresh sheets of this week, once: the first care of the week does, a later one only completes what it left. What is counted is never counted again. */
export async function takeFreshness(payload: Payload): Promise<void> {
  const now = clock.now()
  const week = weekOf(now)
  const { totalDocs } = await payload.count({
    collection: SLUGS.freshnessSnapshots,
    where: { and: [{ week: { equals: week } }, { part: { equals: 'all' satisfies FreshnessPart } }] },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  const counts = await tallyFreshness(payload, now)
  // The base as a whole comes last: its row says that the week is complete.
  for (const count of counts)
    await payload
      .create({
        collection: SLUGS.freshnessSnapshots,
        data: { week, takenAt: now.toISOString(), ...count },
        depth: 0,
        overrideAccess: true,
      })
      .catch((error: unknown) => {
        if (!isUniqueViolation(error)) throw error
      })
}
