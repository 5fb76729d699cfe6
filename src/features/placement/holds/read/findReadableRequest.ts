import type { Payload } from 'payload'
import { requestsOf } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { PlacementRequest, User } from '@/payload-types'

/** The request of an id for somebody who may read it: their own, of their service, any for a coordinator; `null` else. */
export async function findReadableRequest(
  payload: Payload,
  user: User,
  id: string,
): Promise<PlacementRequest | null> {
  const mine = requestsOf(user)
  if (mine === false || !isDocumentId(id)) return null
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: mine === true ? { id: { equals: id } } : { and: [{ id: { equals: id } }, mine] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
