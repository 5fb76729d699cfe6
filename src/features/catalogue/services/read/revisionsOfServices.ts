import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { leanDocuments } from '@/infra/database/leanDocuments'
import type { Service } from '@/payload-types'

/** A published service as the revision of its organisation tells it. */
type RevisedService = Pick<Service, 'id' | 'number' | 'updatedAt' | 'audience' | '_status'> & {
  organisation: string
}

/** The published services of these organisations, by organisation id, with what revisions are made of alone: one read. */
export async function revisionsOfServices(
  payload: Payload,
  organisationIds: readonly string[],
): Promise<Map<string, RevisedService[]>> {
  if (organisationIds.length === 0) return new Map()
  const services = await leanDocuments<RevisedService>(payload, {
    collection: SLUGS.services,
    fields: ['id', 'number', 'updatedAt', 'audience', '_status', 'organisation'],
    published: true,
    among: { organisation: organisationIds },
  })
  const found = new Map<string, RevisedService[]>()
  for (const service of services) {
    const known = found.get(service.organisation)
    if (known) known.push(service)
    else found.set(service.organisation, [service])
  }
  return found
}
