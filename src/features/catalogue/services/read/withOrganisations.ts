import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import type { Service } from '@/payload-types'
import { maskService } from '../present/maskService'
import type { ServiceOfOrganisation } from '../present/serviceFacts'

/** These services with their organisation, masked; those whose organisation the class may not read are left out. */
export async function withOrganisations(
  payload: Payload,
  readerClass: ReaderClass,
  services: readonly Service[],
): Promise<ServiceOfOrganisation[]> {
  const ids = [...new Set(services.map(({ organisation }) => String(organisation)))]
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: ids } }, publishedForClass(readerClass)] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { internalNote: false, owner: false, provenance: false },
    overrideAccess: true,
  })
  const organisations = new Map(
    docs.map((organisation) => [organisation.id, maskOrganisation(organisation, readerClass)]),
  )
  return services.flatMap((service) => {
    const organisation = organisations.get(String(service.organisation))
    return organisation ? [{ service: maskService(service, readerClass), organisation }] : []
  })
}
