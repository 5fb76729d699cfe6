import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import {
  firstEmail,
  type ServiceOfOrganisation,
  serviceEmail,
  servicePhone,
  servicePlace,
} from '@/features/catalogue/services/present/serviceFacts'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import { type Column, dayCell } from '@/infra/tables/Column'
import type { Organisation, Scheme } from '@/payload-types'

/** What a list of sheets of several types says of each one. */
export type MixedRow = {
  type: string
  number: string
  title: string
  organisation: string
  kind: string
  place: Organisation['address']
  phone: string | null
  email: string | null
  website: string | null
  verifiedAt: string | null
  missingSince: string | null
}

/** The columns of a list of sheets of several types. */
export function mixedColumns(siteUrl: string): Column<MixedRow>[] {
  return [
    { header: 'Fiche', value: ({ type }) => type },
    { header: 'Numéro', value: ({ number }) => number },
    { header: 'Titre', value: ({ title }) => title },
    { header: 'Partenaire', value: ({ organisation }) => organisation },
    { header: 'Type', value: ({ kind }) => kind },
    { header: 'Voie', value: ({ place }) => place?.street },
    { header: 'Code postal', value: ({ place }) => place?.postcode },
    { header: 'Commune', value: ({ place }) => place?.city },
    { header: 'Téléphone', value: ({ phone }) => phone },
    { header: 'Courriel', value: ({ email }) => email },
    { header: 'Site', value: ({ website }) => website },
    { header: 'Vérifiée le', value: ({ verifiedAt }) => dayCell(verifiedAt) },
    { header: 'Absente de sa source depuis le', value: ({ missingSince }) => dayCell(missingSince) },
    { header: 'Adresse de la fiche', value: ({ number }) => `${siteUrl}${sheetPath(number)}` },
  ]
}

/** An organisation, already masked, as a row of a mixed list. */
export function organisationRow(sheet: Organisation): MixedRow {
  return {
    type: 'Partenaire',
    number: sheet.number ?? '',
    title: sheet.name,
    organisation: '',
    kind: labelOf(ORGANISATION_KINDS, sheet.kind),
    place: sheet.address,
    phone: firstPhone(sheet.phones),
    email: firstEmail(sheet),
    website: sheet.website ?? null,
    verifiedAt: sheet.verifiedAt ?? null,
    missingSince: sheet.missingSince ?? null,
  }
}

/** A service, already masked with its organisation, as a row of a mixed list. */
export function serviceRow(shown: ServiceOfOrganisation): MixedRow {
  const { service, organisation } = shown
  return {
    type: 'Service',
    number: service.number ?? '',
    title: service.name,
    organisation: organisation.name,
    kind: service.type ? labelOf(SERVICE_TYPES, service.type) : '',
    place: servicePlace(shown).address,
    phone: servicePhone(shown),
    email: serviceEmail(shown),
    website: organisation.website ?? null,
    verifiedAt: service.verifiedAt ?? null,
    missingSince: service.missingSince ?? null,
  }
}

/** A scheme as a row of a mixed list. */
export function schemeRow(scheme: Scheme): MixedRow {
  return {
    type: 'Dispositif',
    number: scheme.number ?? '',
    title: scheme.title,
    organisation: '',
    kind: scheme.kind ? labelOf(SCHEME_KINDS, scheme.kind) : '',
    place: {},
    phone: null,
    email: null,
    website: scheme.officialUrl ?? null,
    verifiedAt: scheme.verifiedAt ?? null,
    missingSince: null,
  }
}
