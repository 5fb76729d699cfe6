import { publishedForClass } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import type { Organisation } from '@/payload-types'
import type { ExportContext, ExportFile } from './ExportContext'
import { rowId } from './present/hsds/ids'
import { toHsdsService } from './present/hsds/toHsdsService'
import { isPlaced, locationId, organisationLocations, serviceLocation } from './present/hsds/toLocations'
import { toOrganization } from './present/hsds/toOrganization'
import type { PlacedServiceOfOrganisation } from './read/hostFacts'
import type { SheetSource } from './read/sheetPages'
import { counted } from './write/counted'
import { jsonPieces } from './write/jsonPieces'

/** HSDS 3.1: one file a core resource, its dependent rows nested in it. */
export const hsdsFiles: readonly ExportFile[] = [
  file('organizations.json', ['organisations'], organizations),
  file('services.json', ['services'], services),
  file('locations.json', ['organisations', 'services'], locations),
  file('service_at_locations.json', ['services'], servicesAtLocations),
]

function file(
  name: string,
  reads: readonly SheetSource[],
  pages: (context: ExportContext) => AsyncIterable<object[]>,
): ExportFile {
  return {
    name,
    contentType: 'application/json; charset=utf-8',
    reads,
    pieces: (context) => jsonPieces(counted(context, pages(context))),
  }
}

async function* organizations(context: ExportContext) {
  for await (const page of context.pages.organisations()) {
    const parents = await publicIds(
      context,
      page.flatMap(({ parent }) => (parent ? [String(parent)] : [])),
    )
    yield page.map((organisation) =>
      toOrganization(organisation, {
        siteUrl: context.siteUrl,
        parentPublicId: parents.get(String(organisation.parent ?? '')) ?? null,
      }),
    )
  }
}

async function* services({ pages, siteUrl, today }: ExportContext) {
  for await (const page of pages.services())
    yield page.map((shown) => toHsdsService(shown, { siteUrl, today }))
}

async function* locations({ pages }: ExportContext) {
  for await (const page of pages.organisations())
    yield page.flatMap((organisation: Organisation) => organisationLocations(organisation))
  for await (const page of pages.placedServices({ elsewhere: true }))
    yield page
      .filter(({ service }) => service.ownPlace && isPlaced(service))
      .map(({ service, organisation }) => serviceLocation(service, organisation))
}

async function* servicesAtLocations({ pages }: ExportContext) {
  for await (const page of pages.placedServices()) yield page.flatMap(atLocation)
}

/** A service is given at its own place, else at that of its organisation, where it may be known. */
function atLocation({ service, organisation }: PlacedServiceOfOrganisation) {
  const place = service.ownPlace ? service : organisation
  if (!isPlaced(place)) return []
  return {
    id: rowId(service.publicId ?? '', 'service_at_location'),
    service_id: service.publicId ?? '',
    location_id: locationId(place.publicId),
  }
}

/** The public ids of organisations that the class may read, by internal id. */
async function publicIds({ payload, readerClass }: ExportContext, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: [...new Set(ids)] } }, publishedForClass(readerClass)] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, publicId }) => [id, publicId ?? '']))
}
