import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { NeighbourExchange } from '@/payload-types'

const MOST = 200

/** The exchanges that answer a condition, the last sent first. */
export async function findExchanges(
  payload: Payload,
  where: Where,
  limit = MOST,
): Promise<NeighbourExchange[]> {
  const { docs } = await payload.find({
    collection: SLUGS.neighbourExchanges,
    where,
    sort: '-sentAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** `null` for none, and for what is no id. */
export async function findExchange(
  payload: Payload,
  id: string,
  also: Where = {},
): Promise<NeighbourExchange | null> {
  if (!isDocumentId(id)) return null
  const [found] = await findExchanges(payload, { and: [{ id: { equals: id } }, also] }, 1)
  return found ?? null
}

/** What went across of a request. */
export const exchangesOfRequest = (payload: Payload, request: string): Promise<NeighbourExchange[]> =>
  findExchanges(payload, { request: { equals: request } })
