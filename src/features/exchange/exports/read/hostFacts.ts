import type { Organisation, Service } from '@/payload-types'

/** What tells where a service is given, and nothing more; both are masked as whole ones are. */
export const PLACE = {
  publicId: true,
  number: true,
  name: true,
  address: true,
  latitude: true,
  longitude: true,
  accessibility: true,
  restrictions: true,
  modifiedAt: true,
  updatedAt: true,
} as const

/** What files of services say of the organisation that offers them: who, where, when and how to reach it. */
export const HOST = {
  ...PLACE,
  phones: true,
  emails: true,
  languages: true,
  openingHours: true,
  hoursNote: true,
  closures: true,
} as const

type PlacedService = Pick<Service, 'id' | 'ownPlace' | 'organisation'> & Pick<Service, keyof typeof PLACE>

/** A service and its organisation as far as their places go. */
export type PlacedServiceOfOrganisation = {
  service: PlacedService
  organisation: Pick<Organisation, 'id' | keyof typeof PLACE>
}
