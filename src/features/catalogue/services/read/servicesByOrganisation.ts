import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { SERVICE_FOR_INDEX, type ServiceForIndex } from '../present/serviceForIndex'

/** The published services of these organisations, by organisation id: one read. */
export async function servicesByOrganisation(
  payload: Payload,
  organisationIds: readonly string[],
): Promise<Map<string, ServiceForIndex[]>> {
  if (organisationIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [{ organisation: { in: [...organisationIds] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    // Bounded by the batch of organisations, which callers keep to a page.
    limit: 0,
    pagination: false,
    sort: 'number',
    select: SERVICE_FOR_INDEX,
    overrideAccess: true,
  })
  const found = new Map<string, ServiceForIndex[]>()
  for (const service of docs) {
    const organisation = String(service.organisation)
    found.set(organisation, [...(found.get(organisation) ?? []), service])
  }
  return found
}
