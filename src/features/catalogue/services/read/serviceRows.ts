import type { Payload } from 'payload'
import { canReadPublished } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import { partnerRow, type RowFacts } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'
import type { Service } from '@/payload-types'
import { type OrganisationOfService, placeOf } from '../present/placeOf'
import { organisationsOfServices } from './organisationsOfServices'

/** What rows of results show of services, as a class may read them with their organisation, by sheet number: two reads. */
export async function serviceRows(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const { docs } = await payload.find({
    ...rowsAsked(readerClass, numbers),
    collection: SLUGS.services,
    select: {
      number: true,
      organisation: true,
      phone: true,
      ownPlace: true,
      address: true,
      ownHours: true,
      openingHours: true,
      restrictions: true,
      missingSince: true,
    },
  })
  const owners = await organisationsOfServices(
    payload,
    docs.map(({ organisation }) => String(organisation)),
  )
  return new Map(
    docs.flatMap((service) => {
      const owner = owners.get(String(service.organisation))
      if (!owner || !canReadPublished(readerClass, owner)) return []
      return [[service.number ?? '', partnerRow(factsOf(service, owner, readerClass))] as const]
    }),
  )
}

type Offered = Parameters<typeof placeOf>[0] & Pick<Service, 'phone' | 'missingSince'>

/** The facts of a service: its own, else those of its organisation. */
function factsOf(
  service: Offered,
  organisation: OrganisationOfService,
  readerClass: ReaderClass,
): PartnerFacts {
  const place = placeOf(service, organisation, readerClass)
  return {
    city: place.address?.city ?? null,
    phone: maskSheet(service, readerClass).phone ?? firstPhone(maskSheet(organisation, readerClass).phones),
    hours: hoursOf(place),
    closures: closuresOf(place),
    departement: departementOfPlace(place),
    missingSince: service.missingSince ?? null,
    organisation: { name: organisation.name, number: organisation.number ?? '', kind: organisation.kind },
  }
}
