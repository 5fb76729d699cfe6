import type { ReadableService } from '../read/findService'

/** Where, when and how one reaches a service: its own place, hours and lines, else those of its organisation. Already masked. */
export function placeOfService(service: ReadableService) {
  const { organisation } = service
  const place = service.ownPlace ? service : organisation
  const hours = service.ownHours ? service : organisation
  const own = Boolean(service.phone || service.email)
  return {
    name: service.name,
    number: service.number ?? null,
    address: place.address ?? {},
    communesServed: organisation.communesServed ?? [],
    latitude: place.latitude ?? null,
    longitude: place.longitude ?? null,
    locationPrecision: place.locationPrecision ?? null,
    accessibility: place.accessibility ?? {},
    contactPoint: service.ownPlace ? null : (organisation.contactPoint ?? null),
    withheld: place.kept.some((each) => each.part === 'address' && each.withheld),
    openingHours: hours.openingHours ?? [],
    hoursNote: hours.hoursNote ?? null,
    closures: organisation.closures ?? [],
    phones: own ? oneLine(service.phone) : (organisation.phones ?? []),
    emails: own ? oneMail(service.email) : (organisation.emails ?? []),
    website: organisation.website ?? null,
    appointmentLink: organisation.appointmentLink ?? null,
  }
}

function oneLine(number: string | null | undefined) {
  return number ? [{ number, kind: 'accueil' as const }] : []
}

function oneMail(address: string | null | undefined) {
  return address ? [{ address, kind: 'accueil' as const }] : []
}
