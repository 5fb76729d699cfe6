import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { closuresOf, hoursOf } from '@/features/hours/present/weekOf'
import { type OrganisationOfService, placeOf } from '@/features/services/present/placeOf'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import type { Organisation, Service } from '@/payload-types'

type Organised = Pick<Organisation, 'address' | 'phones' | 'openingHours' | 'closures' | 'restrictions'>

type Offered = Parameters<typeof placeOf>[0] & Pick<Service, 'phone'>

/** The facts of an organisation as a class may read them. */
export function factsOfOrganisation(organisation: Organised, readerClass: ReaderClass): PartnerFacts {
  const shown = maskSheet(organisation, readerClass)
  return {
    city: shown.address?.city ?? null,
    phone: firstPhone(shown.phones),
    hours: hoursOf(shown),
    closures: closuresOf(shown),
    organisation: null,
  }
}

/** The facts of a service: its own, else those of its organisation. */
export function factsOfService(
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
    organisation: { name: organisation.name, number: organisation.number ?? '' },
  }
}
