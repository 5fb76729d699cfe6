import { SLUGS } from '@/domain/slugs'
import { type Fact, ORGANISATION_FACTS, SERVICE_FACTS } from '@/domain/sources/facts'
import type {
  Capacity,
  FedSheet,
  OrganisationValues,
  PermanenceValues,
  PlaceValues,
  ProfessionalContact,
  ServiceValues,
  SourceRecord,
} from '@/domain/sources/SourceRecord'
import { relationId } from '@/infra/database/relationId'
import { inseeToday } from '@/infra/geography/inseeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Organisation, Service } from '@/payload-types'

export type OrganisationRecord = Extract<SourceRecord, { sheet: 'organisations' }>
export type ServiceRecord = Extract<SourceRecord, { sheet: 'services' }>

/** How the records of one kind of sheet are compared and stored. */
export type FedKind<Values, Slug extends FedSheet = SourceRecord['sheet']> = {
  slug: Slug
  facts: readonly Fact<Values>[]
  /** What a stored sheet says, in the form of a source's values. */
  fromStored: (sheet: Record<string, unknown>) => Values
  /** Values as the collection stores them, whole. */
  toData: (values: Values) => Record<string, unknown>
}

/** Where a field of the values is stored, when not under its own name. */
const STORED_IN: Record<string, string> = {
  street: 'address',
  complement: 'address',
  postcode: 'address',
  city: 'address',
  inseeCode: 'address',
  wheelchair: 'accessibility',
  accessibilityUrl: 'accessibility',
  accessibilityDetails: 'accessibility',
}

/** The part of the stored data that these fields of the values change. */
export function pickData<Values>(
  { toData }: Pick<FedKind<Values>, 'toData'>,
  values: Values,
  fields: readonly string[],
): Record<string, unknown> {
  const names = new Set([...fields.map((field) => STORED_IN[field] ?? field), 'ownPlace', 'ownHours'])
  return Object.fromEntries(Object.entries(toData(values)).filter(([name]) => names.has(name)))
}

const text = (value: string | null | undefined): string | null => value || null

function placeOf({
  address,
  latitude,
  longitude,
  locationPrecision,
  accessibility,
}: Partial<Service>): PlaceValues {
  return {
    street: text(address?.street),
    complement: text(address?.complement),
    postcode: text(address?.postcode),
    city: text(address?.city),
    inseeCode: inseeToday(address?.inseeCode),
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    locationPrecision: locationPrecision ?? null,
    accessibilityUrl: text(accessibility?.url),
    accessibilityDetails: text(accessibility?.details),
  }
}

const contactOf = (contact: Organisation['professionalContact'] | null): ProfessionalContact => ({
  name: text(contact?.name),
  role: text(contact?.role),
  phone: text(contact?.phone),
  email: text(contact?.email),
})

const permanencesOf = (list: Organisation['permanences'] | null): PermanenceValues[] =>
  (list ?? []).map(({ host, place, street, postcode, city, inseeCode, ...rest }) => ({
    host: host ? relationId(host) : null,
    place: text(place),
    street: text(street),
    postcode: text(postcode),
    city: text(city),
    inseeCode: inseeToday(inseeCode),
    latitude: rest.latitude ?? null,
    longitude: rest.longitude ?? null,
    openingHours: rest.openingHours ?? null,
    hoursNote: text(rest.hoursNote),
  }))

const capacityOf = (capacity: Service['capacity'] | null): Capacity => ({
  total: capacity?.total ?? null,
  available: capacity?.available ?? null,
  updatedAt: capacity?.updatedAt ?? null,
  note: text(capacity?.note),
})

/** Address and point as the collections group them. */
function placeData(values: PlaceValues, access: { wheelchair?: OrganisationValues['wheelchair'] } = {}) {
  const { street, complement, postcode, city, inseeCode, latitude, longitude, locationPrecision } = values
  return {
    address: { street, complement, postcode, city, inseeCode },
    latitude,
    longitude,
    locationPrecision,
    accessibility: {
      ...access,
      details: values.accessibilityDetails ?? null,
      url: values.accessibilityUrl,
    },
  }
}

export const ORGANISATIONS: FedKind<OrganisationValues> = {
  slug: SLUGS.organisations,
  facts: ORGANISATION_FACTS,
  fromStored: (sheet) => {
    // A row of this collection, read whole.
    const stored = sheet as Partial<Organisation>
    return {
      ...placeOf(stored),
      name: stored.name ?? '',
      acronym: text(stored.acronym),
      kind: stored.kind ?? 'autre',
      description: text(stored.description),
      siret: text(stored.siret),
      networks: stored.networks ?? [],
      languages: stored.languages ?? [],
      contactPoint: text(stored.contactPoint),
      professionalContact: contactOf(stored.professionalContact),
      permanences: permanencesOf(stored.permanences),
      phones: (stored.phones ?? []).map(({ number, kind, note }) => ({ number, kind, note: text(note) })),
      emails: (stored.emails ?? []).map(({ address, kind }) => ({ address, kind })),
      website: text(stored.website),
      appointmentLink: text(stored.appointmentLink),
      wheelchair: stored.accessibility?.wheelchair ?? null,
      communesServed: territoriesToday(stored.communesServed),
      openingHours: stored.openingHours ?? null,
      hoursNote: text(stored.hoursNote),
    }
  },
  toData: (values) => {
    const { name, acronym, kind, description, siret, website, appointmentLink, openingHours, hoursNote } =
      values
    return {
      name,
      acronym,
      kind,
      description,
      siret,
      networks: values.networks ?? [],
      languages: values.languages ?? [],
      contactPoint: values.contactPoint ?? null,
      professionalContact: contactOf(values.professionalContact),
      permanences: values.permanences ?? [],
      phones: values.phones ?? [],
      emails: values.emails ?? [],
      website,
      appointmentLink,
      communesServed: values.communesServed ?? [],
      openingHours,
      hoursNote,
      ...placeData(values, { wheelchair: values.wheelchair }),
    }
  },
}

export const SERVICES: FedKind<ServiceValues> = {
  slug: SLUGS.services,
  facts: SERVICE_FACTS,
  fromStored: (sheet) => {
    // A row of this collection, read whole.
    const stored = sheet as Partial<Service>
    return {
      ...placeOf(stored),
      name: stored.name ?? '',
      description: text(stored.description),
      type: stored.type ?? null,
      thematics: stored.thematics ?? [],
      publics: stored.publics ?? [],
      publicsDetail: text(stored.publicsDetail),
      ageMin: stored.ageMin ?? null,
      ageMax: stored.ageMax ?? null,
      zone: territoriesToday(stored.zone),
      fees: stored.fees ?? null,
      feesDetail: text(stored.feesDetail),
      conditions: text(stored.conditions),
      documents: text(stored.documents),
      capacity: capacityOf(stored.capacity),
      receptionModes: stored.receptionModes ?? [],
      mobilisationModes: stored.mobilisationModes ?? [],
      mobilisableBy: stored.mobilisableBy ?? [],
      mobilisationLink: text(stored.mobilisationLink),
      mobilisationDetail: text(stored.mobilisationDetail),
      weeklyHours: stored.weeklyHours ?? null,
      weeks: stored.weeks ?? null,
      phone: text(stored.phone),
      email: text(stored.email),
      contactName: text(stored.contactName),
      sourceLink: text(stored.sourceLink),
      openingHours: stored.openingHours ?? null,
      hoursNote: text(stored.hoursNote),
    }
  },
  toData: (values) => {
    const { street, complement, postcode, city, inseeCode, latitude, longitude, locationPrecision, ...own } =
      values
    const { accessibilityUrl, accessibilityDetails, ...offer } = own
    const place = { street, complement, postcode, city, inseeCode, latitude, longitude, locationPrecision }
    return {
      ...offer,
      capacity: capacityOf(offer.capacity),
      thematics: offer.thematics ?? [],
      publics: offer.publics ?? [],
      zone: offer.zone ?? [],
      receptionModes: offer.receptionModes ?? [],
      mobilisationModes: offer.mobilisationModes ?? [],
      mobilisableBy: offer.mobilisableBy ?? [],
      ownPlace: Object.values(place).some((part) => part !== null),
      ownHours: offer.openingHours !== null || offer.hoursNote !== null,
      ...placeData({ ...place, accessibilityUrl, accessibilityDetails }),
    }
  },
}
