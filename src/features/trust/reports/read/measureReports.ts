import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { type ReportDelays, reportDelays } from '@/domain/report/reportDelays'
import { SLUGS } from '@/domain/slugs'

const YEAR_DAYS = 365

/** How long the reports of the last twelve months waited. */
export async function measureReports(payload: Payload, now: Date): Promise<ReportDelays> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: { createdAt: { greater_than: subDays(now, YEAR_DAYS).toISOString() } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { createdAt: true, takenAt: true, answeredAt: true },
    overrideAccess: true,
  })
  return reportDelays(
    docs.map(({ createdAt, takenAt, answeredAt }) => ({
      createdAt: Date.parse(createdAt),
      takenAt: takenAt ? Date.parse(takenAt) : null,
      answeredAt: answeredAt ? Date.parse(answeredAt) : null,
    })),
  )
}
