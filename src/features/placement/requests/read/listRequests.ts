import type { Payload, Where } from 'payload'
import { requestsOf } from '@/access/placementRights'
import { byDeadline } from '@/domain/placement/requests/requestOrder'
import { SLUGS } from '@/domain/slugs'
import type { PlacementRequest, User } from '@/payload-types'
import { type RequestFilters, STATES_OF } from './requestFilters'

const REQUESTS_PER_PAGE = 30
/** More followed requests than any département has at once: they are put in the order of their deadlines here. */
const MOST_FOLLOWED = 2_000

const COLUMNS = {
  reference: true,
  requester: true,
  requesterName: true,
  service: true,
  state: true,
  outcome: true,
  urgency: true,
  legalDeadline: true,
  wishedFrom: true,
  profile: true,
  closedAt: true,
  createdAt: true,
} as const
/** What a list shows of a request. */
export type ListedRequest = Pick<PlacementRequest, keyof typeof COLUMNS | 'id'>
export type RequestPage = { requests: ListedRequest[]; total: number; pages: number }

type Ask = { payload: Payload; user: User; filters: RequestFilters }

/** The requests that a person reads, of one list: followed ones by deadline, ended ones by their end. Nothing for whoever may ask for none. */
export async function listRequests({ payload, user, filters }: Ask): Promise<RequestPage> {
  const readable = requestsOf(user)
  if (readable === false) return { requests: [], total: 0, pages: 0 }
  const where: Where = {
    and: [
      { state: { in: [...STATES_OF[filters.list]] } },
      ...(readable === true ? [] : [readable]),
      ...(filters.isMine ? [{ requester: { equals: user.id } }] : []),
      ...(filters.reference ? [{ reference: { contains: filters.reference } }] : []),
    ],
  }
  return filters.list === 'closes'
    ? ended(payload, where, filters.page)
    : followed(payload, where, filters.page)
}

async function ended(payload: Payload, where: Where, page: number): Promise<RequestPage> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: SLUGS.placementRequests,
    where,
    sort: '-closedAt',
    depth: 0,
    limit: REQUESTS_PER_PAGE,
    page,
    select: COLUMNS,
    overrideAccess: true,
  })
  return { requests: docs, total: totalDocs, pages: totalPages }
}

async function followed(payload: Payload, where: Where, page: number): Promise<RequestPage> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where,
    depth: 0,
    limit: MOST_FOLLOWED,
    pagination: false,
    select: COLUMNS,
    overrideAccess: true,
  })
  const from = (page - 1) * REQUESTS_PER_PAGE
  return {
    requests: byDeadline(docs).slice(from, from + REQUESTS_PER_PAGE),
    total: docs.length,
    pages: Math.ceil(docs.length / REQUESTS_PER_PAGE),
  }
}
