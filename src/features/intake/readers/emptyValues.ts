import type {
  HoursValues,
  OrganisationValues,
  PlaceValues,
  ServiceValues,
} from '@/domain/sources/SourceRecord'

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
}

const NO_HOURS: HoursValues = { openingHours: null, hoursNote: null }

/** An organisation of which a source says nothing yet. */
export const NO_ORGANISATION: Omit<OrganisationValues, 'name' | 'kind'> = {
  ...NO_PLACE,
  ...NO_HOURS,
  acronym: null,
  description: null,
  siret: null,
  networks: [],
  phones: [],
  emails: [],
  website: null,
  appointmentLink: null,
  wheelchair: null,
  communesServed: [],
}

/** A service of which a source says nothing yet. */
export const NO_SERVICE: Omit<ServiceValues, 'name'> = {
  ...NO_PLACE,
  ...NO_HOURS,
  description: null,
  type: null,
  thematics: [],
  publics: [],
  publicsDetail: null,
  zone: [],
  fees: null,
  feesDetail: null,
  conditions: null,
  receptionModes: [],
  mobilisationModes: [],
  mobilisableBy: [],
  mobilisationLink: null,
  mobilisationDetail: null,
  weeklyHours: null,
  weeks: null,
  phone: null,
  email: null,
  contactName: null,
  sourceLink: null,
}
