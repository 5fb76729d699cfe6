import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import type { Organisation, Service } from '@/payload-types'

export type OrganisationOfService = Pick<
  Organisation,
  | 'id'
  | 'name'
  | 'acronym'
  | 'number'
  | 'kind'
  | 'networks'
  | 'communesServed'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'updatedAt'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'openingHours'
  | 'hoursNote'
  | 'closures'
  | 'restrictions'
  | 'phones'
  | 'emails'
>

/** The part of an organisation that the revisions of its services depend on. */
export type OrganisationOfRevision = Pick<
  OrganisationOfService,
  | 'id'
  | 'number'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'updatedAt'
  | 'address'
  | 'openingHours'
  | 'closures'
  | 'communesServed'
>

type PlacedService = Pick<
  Service,
  | 'ownPlace'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'ownHours'
  | 'openingHours'
  | 'hoursNote'
  | 'restrictions'
>

/** Where and when a service receives as a class may read it: its own place and hours, else those of its organisation. */
export function placeOf(
  service: PlacedService,
  organisation: OrganisationOfService,
  readerClass: ReaderClass,
) {
  const own = maskSheet(service, readerClass)
  const theirs = maskSheet(organisation, readerClass)
  const place = service.ownPlace ? own : theirs
  const hours = service.ownHours ? own : theirs
  return {
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    openingHours: hours.openingHours,
    hoursNote: hours.hoursNote,
    closures: theirs.closures,
    communesServed: theirs.communesServed,
  }
}
