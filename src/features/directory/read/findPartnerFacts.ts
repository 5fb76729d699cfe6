import type { Payload } from 'payload'
import { canReadPublished, publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { findFacilityFacts } from '@/features/facilities/read/findFacilityFacts'
import { organisationsOfServices } from '@/features/services/read/organisationsOfServices'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import { factsOfOrganisation, factsOfService } from '../present/factsOf'

/** The facts of organisations, services and facilities by sheet number, in four reads at most; a sheet gone since it was indexed has none. */
export async function findPartnerFacts(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<Map<string, PartnerFacts>> {
  const [organisations, services, facilities] = await Promise.all([
    findOrganisations(payload, readerClass, numbers),
    findServices(payload, readerClass, numbers),
    findFacilityFacts(payload, readerClass, numbers),
  ])
  const owners = await organisationsOfServices(
    payload,
    services.map(({ organisation }) => String(organisation)),
  )
  const facts = new Map<string, PartnerFacts>(facilities)
  for (const organisation of organisations)
    facts.set(organisation.number ?? '', factsOfOrganisation(organisation, readerClass))
  for (const service of services) {
    const owner = owners.get(String(service.organisation))
    if (owner && canReadPublished(readerClass, owner))
      facts.set(service.number ?? '', factsOfService(service, owner, readerClass))
  }
  return facts
}

async function findOrganisations(payload: Payload, readerClass: ReaderClass, numbers: readonly string[]) {
  const wanted = numbers.filter((number) => number.startsWith('P'))
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [publishedForClass(readerClass), { number: { in: wanted } }] },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: {
      number: true,
      address: true,
      phones: true,
      openingHours: true,
      closures: true,
      restrictions: true,
    },
    overrideAccess: true,
  })
  return docs
}

async function findServices(payload: Payload, readerClass: ReaderClass, numbers: readonly string[]) {
  const wanted = numbers.filter((number) => number.startsWith('S'))
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [publishedForClass(readerClass), { number: { in: wanted } }] },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: {
      number: true,
      organisation: true,
      phone: true,
      ownPlace: true,
      address: true,
      ownHours: true,
      openingHours: true,
      restrictions: true,
    },
    overrideAccess: true,
  })
  return docs
}
