import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

const MOST = 200

/** What the quality of an organisation's published services is measured on. For editors alone: the caller checks. */
export async function servicesForQuality(payload: Payload, organisationId: string) {
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [{ _status: { equals: 'published' } }, { organisation: { equals: organisationId } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'name',
    select: { internalNote: false, provenance: false },
    overrideAccess: true,
  })
  return docs
}
