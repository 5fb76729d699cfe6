import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { type AnswerTimes, answerTimes } from '@/domain/report/answerTimes'
import { SLUGS } from '@/domain/slugs'

const YEAR_DAYS = 365

/** How long the reports of the last twelve months wait, and every older one that nobody answered yet. */
export async function readAnswerTimes(payload: Payload, now: Date): Promise<AnswerTimes> {
  const since = subDays(now, YEAR_DAYS).toISOString()
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: { or: [{ createdAt: { greater_than: since } }, { answeredAt: { exists: false } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { createdAt: true, answeredAt: true },
    overrideAccess: true,
  })
  return answerTimes(
    docs.map(({ createdAt, answeredAt }) => ({
      createdAt: Date.parse(createdAt),
      answeredAt: answeredAt ? Date.parse(answeredAt) : null,
    })),
    now.getTime(),
  )
}
