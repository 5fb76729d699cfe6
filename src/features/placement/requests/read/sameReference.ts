import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Asked = { reference: string; id: string | null; service: string | null; requester: string }

/** The followed request of the same reference, of the same service or person; `null` when there is none. */
export async function sameReference(payload: Payload, asked: Asked): Promise<{ id: string } | null> {
  const { reference, id, service, requester } = asked
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: {
      and: [
        { reference: { equals: reference } },
        { state: { not_in: ['closed', 'withdrawn'] } },
        service ? { service: { equals: service } } : { requester: { equals: requester } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  return docs[0] ? { id: docs[0].id } : null
}
