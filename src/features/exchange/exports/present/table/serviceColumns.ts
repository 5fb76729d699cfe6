import { hoursWords } from '@/domain/hours/hoursWords'
import { labelOf } from '@/domain/labelOf'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import {
  type ServiceOfOrganisation,
  serviceEmail,
  servicePhone,
  servicePlace,
} from '@/features/catalogue/services/present/serviceFacts'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { inseeOfAddress } from '@/infra/geography/inseeOfAddress'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { type Column, dayCell, several } from '@/infra/tables/Column'
import { recordId } from '../dataInclusion/fields'
import { SERVICE_HEADERS as H } from './serviceHeaders'

/**
 * The columns of a list of services, already masked with their organisation. `source`, our code as a producer, adds those by which an import
 * knows them again.
 */
export function serviceColumns(siteUrl: string, source?: string): Column<ServiceOfOrganisation>[] {
  return [
    { header: H.number, value: ({ service }) => service.number },
    { header: H.name, value: ({ service }) => service.name },
    { header: H.organisationNumber, value: ({ organisation }) => organisation.number },
    { header: H.organisation, value: ({ organisation }) => organisation.name },
    ...offerColumns,
    ...reachColumns,
    ...placeColumns,
    { header: H.verifiedAt, value: ({ service }) => dayCell(service.verifiedAt) },
    { header: H.modifiedAt, value: ({ service }) => dayCell(service.modifiedAt) },
    { header: 'Absent de sa source depuis le', value: ({ service }) => dayCell(service.missingSince) },
    { header: H.page, value: ({ service }) => `${siteUrl}${sheetPath(service.number ?? '')}` },
    ...(source ? keyColumns(source) : []),
  ]
}

const offerColumns: readonly Column<ServiceOfOrganisation>[] = [
  { header: H.type, value: ({ service: { type } }) => (type ? labelOf(SERVICE_TYPES, type) : '') },
  { header: H.description, value: ({ service }) => service.description },
  { header: H.thematics, value: ({ service }) => labels(THEMATICS, service.thematics) },
  { header: H.publics, value: ({ service }) => labels(PUBLICS, service.publics) },
  { header: H.publicsDetail, value: ({ service }) => service.publicsDetail },
  { header: H.ageMin, value: ({ service }) => service.ageMin },
  { header: H.ageMax, value: ({ service }) => service.ageMax },
  { header: H.zone, value: ({ service }) => several(territoryLabels(service.zone)) },
  { header: H.fees, value: ({ service: { fees } }) => (fees ? labelOf(FEES, fees) : '') },
  { header: H.feesDetail, value: ({ service }) => service.feesDetail },
  { header: H.conditions, value: ({ service }) => service.conditions },
  { header: H.documents, value: ({ service }) => service.documents },
]

const reachColumns: readonly Column<ServiceOfOrganisation>[] = [
  { header: H.receptionModes, value: ({ service }) => labels(RECEPTION_MODES, service.receptionModes) },
  {
    header: H.mobilisationModes,
    value: ({ service }) => labels(MOBILISATION_MODES, service.mobilisationModes),
  },
  { header: H.mobilisableBy, value: ({ service }) => labels(MOBILISABLE_BY, service.mobilisableBy) },
  { header: H.mobilisationLink, value: ({ service }) => service.mobilisationLink },
  { header: H.mobilisationDetail, value: ({ service }) => service.mobilisationDetail },
  { header: H.phone, value: servicePhone },
  { header: H.email, value: serviceEmail },
  { header: H.contactName, value: ({ service }) => service.contactName },
]

const placeColumns: readonly Column<ServiceOfOrganisation>[] = [
  { header: H.street, value: (shown) => servicePlace(shown).address?.street },
  { header: H.complement, value: (shown) => servicePlace(shown).address?.complement },
  { header: H.postcode, value: (shown) => servicePlace(shown).address?.postcode },
  { header: H.city, value: (shown) => servicePlace(shown).address?.city },
  { header: H.inseeCode, value: (shown) => inseeOfAddress(servicePlace(shown).address) },
  { header: H.latitude, value: (shown) => servicePlace(shown).latitude },
  { header: H.longitude, value: (shown) => servicePlace(shown).longitude },
  { header: H.hours, value: hours },
  { header: H.weeklyHours, value: ({ service }) => service.weeklyHours },
  { header: H.weeks, value: ({ service }) => service.weeks },
  { header: H.total, value: ({ service }) => service.capacity?.total },
  { header: H.available, value: ({ service }) => service.capacity?.available },
  { header: H.capacityAt, value: ({ service }) => dayCell(service.capacity?.updatedAt) },
  { header: H.capacityNote, value: ({ service }) => service.capacity?.note },
  { header: H.sourceLink, value: ({ service }) => service.sourceLink },
]

const keyColumns = (source: string): Column<ServiceOfOrganisation>[] => [
  { header: H.zoneCodes, value: ({ service }) => several(territoriesToday(service.zone)) },
  { header: H.key, value: ({ service }) => recordId(source, service.publicId) },
  { header: H.organisationKey, value: ({ organisation }) => recordId(source, organisation.publicId) },
]

function hours({ service, organisation }: ServiceOfOrganisation): string {
  const timed = service.ownHours ? service : organisation
  return [...hoursWords(hoursOf(timed)), timed.hoursNote].filter(Boolean).join('\n')
}

function labels(
  list: readonly { code: string; label: string }[],
  codes: readonly string[] | null | undefined,
): string {
  return several(codes?.map((code) => labelOf(list, code)))
}
