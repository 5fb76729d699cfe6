import type { Payload, SelectType } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import { findStored } from '@/infra/database/findStored'
import type { Organisation, Service } from '@/payload-types'
import { maskService } from '../present/maskService'
import type { ServiceOfOrganisation } from '../present/serviceFacts'

/** What is kept for the editors is never shown. */
const WHOLE: SelectType = { internalNote: false, owner: false, provenance: false }

/**
 * These services with their organisation, masked; those whose organisation the class may not read are left out. `select` asks for some
 * facts of the organisations alone, its restrictions among them.
 */
export async function withOrganisations(
  payload: Payload,
  readerClass: ReaderClass,
  services: readonly Service[],
  select: SelectType = WHOLE,
): Promise<ServiceOfOrganisation[]> {
  const ids = [...new Set(services.map(({ organisation }) => String(organisation)))]
  if (ids.length === 0) return []
  // As much of an organisation as was asked for.
  const hosts = await findStored<Organisation>(payload, {
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: ids } }, publishedForClass(readerClass)] },
    limit: ids.length,
    select,
  })
  const organisations = new Map(hosts.map((host) => [host.id, maskOrganisation(host, readerClass)]))
  return services.flatMap((service) => {
    const organisation = organisations.get(String(service.organisation))
    return organisation ? [{ service: maskService(service, readerClass), organisation }] : []
  })
}
