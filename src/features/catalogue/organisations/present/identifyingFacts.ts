import type { OrganisationFacts } from '@/domain/deduplication/OrganisationFacts'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { communeToday } from '@/infra/geography/communeToday'
import type { Organisation } from '@/payload-types'

/** The fields of a stored organisation that `factsOfSheet` reads. */
export const FACT_FIELDS = {
  name: true,
  kind: true,
  siret: true,
  address: true,
  latitude: true,
  longitude: true,
  locationPrecision: true,
  phones: true,
  emails: true,
} as const

type Sheet = Pick<Organisation, 'name' | 'kind'> & Partial<Organisation>

/** What tells a stored organisation from another one. */
export function factsOfSheet(sheet: Sheet): OrganisationFacts {
  const { address } = sheet
  return {
    name: sheet.name,
    kind: sheet.kind,
    siret: sheet.siret ?? null,
    street: address?.street ?? null,
    postcode: address?.postcode ?? null,
    city: address?.city ?? null,
    inseeCode: address?.inseeCode ? communeToday(address.inseeCode) : null,
    latitude: sheet.latitude ?? null,
    longitude: sheet.longitude ?? null,
    locationPrecision: sheet.locationPrecision ?? null,
    phones: (sheet.phones ?? []).map(({ number }) => number),
    emails: (sheet.emails ?? []).map(({ address: mail }) => mail),
  }
}

/** What tells the body that a source describes from another one. */
export function factsOfValues({ phones, emails, ...values }: OrganisationValues): OrganisationFacts {
  return {
    ...values,
    inseeCode: values.inseeCode ? communeToday(values.inseeCode) : null,
    phones: phones.map(({ number }) => number),
    emails: emails.map(({ address }) => address),
  }
}
