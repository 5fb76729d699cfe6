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
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { type Column, dayCell, several } from '@/infra/tables/Column'

/** The columns of a list of services, already masked with their organisation. */
export function serviceColumns(siteUrl: string): Column<ServiceOfOrganisation>[] {
  return [
    { header: 'Numéro', value: ({ service }) => service.number },
    { header: 'Service', value: ({ service }) => service.name },
    { header: 'Numéro du partenaire', value: ({ organisation }) => organisation.number },
    { header: 'Partenaire', value: ({ organisation }) => organisation.name },
    { header: 'Type', value: ({ service: { type } }) => (type ? labelOf(SERVICE_TYPES, type) : '') },
    { header: 'Description', value: ({ service }) => service.description },
    { header: 'Thématiques', value: ({ service }) => labels(THEMATICS, service.thematics) },
    { header: 'Publics', value: ({ service }) => labels(PUBLICS, service.publics) },
    { header: 'Précisions sur les publics', value: ({ service }) => service.publicsDetail },
    { header: 'Âge minimum', value: ({ service }) => service.ageMin },
    { header: 'Âge maximum', value: ({ service }) => service.ageMax },
    { header: 'Zone', value: ({ service }) => several(territoryLabels(service.zone)) },
    { header: 'Frais', value: ({ service: { fees } }) => (fees ? labelOf(FEES, fees) : '') },
    { header: 'Précisions sur les frais', value: ({ service }) => service.feesDetail },
    { header: 'Conditions', value: ({ service }) => service.conditions },
    { header: 'Documents', value: ({ service }) => service.documents },
    { header: 'Modes d’accueil', value: ({ service }) => labels(RECEPTION_MODES, service.receptionModes) },
    {
      header: 'Comment le mobiliser',
      value: ({ service }) => labels(MOBILISATION_MODES, service.mobilisationModes),
    },
    { header: 'Par qui', value: ({ service }) => labels(MOBILISABLE_BY, service.mobilisableBy) },
    { header: 'Lien de mobilisation', value: ({ service }) => service.mobilisationLink },
    { header: 'Précisions', value: ({ service }) => service.mobilisationDetail },
    { header: 'Téléphone', value: servicePhone },
    { header: 'Courriel', value: serviceEmail },
    { header: 'Voie', value: (shown) => servicePlace(shown).address?.street },
    { header: 'Code postal', value: (shown) => servicePlace(shown).address?.postcode },
    { header: 'Commune', value: (shown) => servicePlace(shown).address?.city },
    { header: 'Code INSEE', value: (shown) => inseeOfAddress(servicePlace(shown).address) },
    { header: 'Latitude', value: (shown) => servicePlace(shown).latitude },
    { header: 'Longitude', value: (shown) => servicePlace(shown).longitude },
    { header: 'Horaires', value: hours },
    { header: 'Places', value: ({ service }) => service.capacity?.total },
    { header: 'Places libres', value: ({ service }) => service.capacity?.available },
    { header: 'Places au', value: ({ service }) => dayCell(service.capacity?.updatedAt) },
    { header: 'Vérifiée le', value: ({ service }) => dayCell(service.verifiedAt) },
    { header: 'Modifiée le', value: ({ service }) => dayCell(service.modifiedAt) },
    { header: 'Absent de sa source depuis le', value: ({ service }) => dayCell(service.missingSince) },
    { header: 'Fiche', value: ({ service }) => `${siteUrl}${sheetPath(service.number ?? '')}` },
  ]
}

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
