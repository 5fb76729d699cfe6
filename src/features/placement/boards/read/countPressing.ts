import { addHours } from 'date-fns/addHours'
import type { Payload } from 'payload'
import { mayRequestPlaces, requestsOf } from '@/access/placementRights'
import type { Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'

const NEAR_HOURS = 24

/** The requests that a person follows whose legal deadline is within a day, or past; `null`, without asking the base, for whoever follows none. */
export async function countPressing(
  payload: Payload,
  user: (Reader & { id: string; service?: string | null }) | null,
  now: Date,
): Promise<number | null> {
  const readable = requestsOf(user)
  if (!mayRequestPlaces(user) || readable === false) return null
  const { totalDocs } = await payload.count({
    collection: SLUGS.placementRequests,
    where: {
      and: [
        { state: { in: ['open', 'held', 'waiting', 'admitted'] } },
        { legalDeadline: { less_than_equal: addHours(now, NEAR_HOURS).toISOString() } },
        ...(readable === true ? [] : [readable]),
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
