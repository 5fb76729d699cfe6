import type { OrganisationKind } from '../organisation/closedLists'
import type { LocationPrecision } from '../sheet/closedLists'

/** What tells one body from another; `null` or empty where it is not known. Degrees, WGS 84. */
export type OrganisationFacts = {
  name: string
  kind: OrganisationKind
  siret: string | null
  street: string | null
  postcode: string | null
  city: string | null
  inseeCode: string | null
  latitude: number | null
  longitude: number | null
  locationPrecision: LocationPrecision | null
  phones: readonly string[]
  emails: readonly string[]
}
