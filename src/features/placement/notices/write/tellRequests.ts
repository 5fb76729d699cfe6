import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { requestNotices } from '@/domain/placement/notices/requestNotices'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { tellPeople } from './tellPeople'

const FOLLOWED = ['open', 'held', 'waiting', 'admitted'] as const
/** More followed requests than any département has at once. */
const MOST = 5_000

/** Tells of legal deadlines within 24 hours or past, and of decisions not carried out 3, 8, 15 and 30 days after. Idempotent. */
export async function tellRequests(payload: Payload): Promise<void> {
  const now = clock.now()
  const { day: today } = localTime(now)
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { state: { in: [...FOLLOWED] } },
    sort: 'legalDeadline',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { requester: true, legalDeadline: true, profile: true, decidedAt: true },
    overrideAccess: true,
  })
  await tellPeople(
    payload,
    docs.flatMap(({ id, requester, legalDeadline = null, profile, decidedAt }) => {
      const decidedOn = profile.legalStart ?? (decidedAt ? localTime(new Date(decidedAt)).day : null)
      return requestNotices({ id, legalDeadline, decidedOn }, { now, today }).map((notice) => ({
        ...notice,
        request: id,
        requester: relationId(requester),
        facility: null,
        thread: null,
      }))
    }),
  )
}
