import { agrees } from '@/domain/sources/agrees'
import { ORGANISATION_FACTS } from '@/domain/sources/facts'
import { plainValue } from '@/domain/sources/plainValue'
import { factValue } from '@/domain/sources/resolveFacts'
import type { HoursValues, PlaceValues, ServiceValues } from '@/domain/sources/SourceRecord'
import { ORGANISATIONS } from '@/features/intake/facts/sheetKinds'
import type { Organisation } from '@/payload-types'

const NO_PLACE: PlaceValues = {
  street: null,
  complement: null,
  postcode: null,
  city: null,
  inseeCode: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
  accessibilityUrl: null,
  accessibilityDetails: null,
}
const NO_HOURS: HoursValues = { openingHours: null, hoursNote: null }

/** What is a service's own: a place or hours that are those of its organisation are left to the organisation's sheet. */
export function ownPlaceValues(
  values: ServiceValues,
  host: Partial<Organisation> | undefined,
): ServiceValues {
  if (!host) return values
  const hosting = ORGANISATIONS.fromStored(host)
  const repeats = (name: string) => {
    const fact = ORGANISATION_FACTS.find((each) => each.name === name)
    if (!fact) return false
    // A service has the same place and hours fields as an organisation.
    const given = factValue(fact, values as Partial<typeof hosting>)
    return plainValue(given) === null || agrees(name, given, factValue(fact, hosting))
  }
  return {
    ...values,
    ...(repeats('address') && repeats('location') ? NO_PLACE : {}),
    ...(repeats('openingHours') ? NO_HOURS : {}),
  }
}
