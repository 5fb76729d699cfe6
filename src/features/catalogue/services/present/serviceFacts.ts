import { firstPhone } from '@/features/sheets/present/firstPhone'
import type { Organisation, Service } from '@/payload-types'

/** A service with the organisation that offers it, both as a class may read them. */
export type ServiceOfOrganisation = { service: Service; organisation: Organisation }

type Place = Pick<Organisation, 'address' | 'latitude' | 'longitude' | 'accessibility'>

/** Where a service is given: its own place, else that of its organisation. */
export function servicePlace({ service, organisation }: ServiceOfOrganisation): Place {
  return service.ownPlace ? service : organisation
}

/** The number to call for a service: its own, else the first open line of its organisation. */
export function servicePhone({ service, organisation }: ServiceOfOrganisation): string | null {
  return service.phone || firstPhone(organisation.phones)
}

/** The mail of a service: its own, else the first open one of its organisation. */
export function serviceEmail({ service, organisation }: ServiceOfOrganisation): string | null {
  return service.email || firstEmail(organisation)
}

/** The mail that anybody writes to first. */
export function firstEmail({ emails }: Pick<Organisation, 'emails'>): string | null {
  return (emails ?? []).find(({ kind }) => kind !== 'professionnels')?.address ?? null
}
