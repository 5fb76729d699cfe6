import type { Payload, Where } from 'payload'

export type JobsHealth = { waiting: number; failed: number; oldestWaitingSeconds: number | null }

const NOT_DONE: Where[] = [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }]
const OF_SEARCH: Where = { queue: { equals: 'search' } }
const OF_OTHERS: Where = { queue: { not_equals: 'search' } }

/** Seconds after which a job that is due and that nobody takes tells that nobody works: a sheet is indexed within a quarter of an hour… */
const LATE_SEARCH = 15 * 60
/** …but imports wait for one another, and addresses for the geocoder: six hours. */
const LATE_OTHERS = 6 * 60 * 60

/** The jobs of the search that wait, all those that failed, the age of the oldest that is due (seconds), and whether one is too old. */
export async function readJobs(payload: Payload): Promise<{ jobs: JobsHealth; late: boolean }> {
  const [waiting, failed, search, others] = await Promise.all([
    count(payload, { and: [...NOT_DONE, OF_SEARCH] }),
    count(payload, { hasError: { equals: true } }),
    oldestDue(payload, OF_SEARCH),
    oldestDue(payload, OF_OTHERS),
  ])
  const oldest = Math.max(search ?? -1, others ?? -1)
  return {
    jobs: { waiting, failed, oldestWaitingSeconds: oldest < 0 ? null : oldest },
    late: (search ?? 0) > LATE_SEARCH || (others ?? 0) > LATE_OTHERS,
  }
}

async function count(payload: Payload, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where, overrideAccess: true })
  return totalDocs
}

/** Payload dates jobs by the machine's own clock. A job that is tried again is due from its next try on. */
async function oldestDue(payload: Payload, queue: Where): Promise<number | null> {
  const now = new Date()
  const due: Where = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now.toISOString() } }],
  }
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [...NOT_DONE, queue, { processing: { equals: false } }, due] },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { createdAt: true, waitUntil: true },
    overrideAccess: true,
  })
  const [oldest] = docs
  if (!oldest) return null
  const since = Math.max(Date.parse(oldest.createdAt), oldest.waitUntil ? Date.parse(oldest.waitUntil) : 0)
  return Math.max(0, Math.floor((now.getTime() - since) / 1000))
}
