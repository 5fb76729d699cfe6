import type { Payload } from 'payload'
import { requestsOf } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { PlacementRequest, User } from '@/payload-types'

const FIELDS = { reference: true, state: true, profile: true, admission: true, neighbour: true } as const

/** What a search needs to know of the request that it is for. */
export type SearchedRequest = Pick<PlacementRequest, 'id' | keyof typeof FIELDS>

/** The request that places are looked for, for somebody who may read it; `null` else. */
export async function findSearchedRequest(
  payload: Payload,
  user: User,
  id: string,
): Promise<SearchedRequest | null> {
  const mine = requestsOf(user)
  if (mine === false || !isDocumentId(id)) return null
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: mine === true ? { id: { equals: id } } : { and: [{ id: { equals: id } }, mine] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: FIELDS,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
