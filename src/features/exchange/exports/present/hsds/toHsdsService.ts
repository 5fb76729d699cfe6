import { closureStates } from '@/domain/hours/closureStates'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import {
  type ServiceOfOrganisation,
  serviceEmail,
  servicePhone,
} from '@/features/catalogue/services/present/serviceFacts'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import type { Organisation, Service } from '@/payload-types'
import { email, webAddress } from '../dataInclusion/fields'
import { filled, rowId } from './ids'
import { attributesOf, languagesOf, metadataOf, phoneOf } from './parts'
import { schedulesOf } from './schedules'
import { areasOf, capacitiesOf, costsOf, documentsOf } from './serviceParts'

const DAY_LENGTH = 10
/** What the address of the page is called, which the import reads too. */
export const OWN_PAGE = 'Fiche'

type Context = { siteUrl: string; today: string }

/** A service, already masked with its organisation, as an HSDS service; where it is given is in `service_at_locations`. */
export function toHsdsService(shown: ServiceOfOrganisation, { siteUrl, today }: Context) {
  const { service, organisation } = shown
  const id = service.publicId ?? ''
  return {
    id,
    organization_id: organisation.publicId ?? '',
    name: service.name,
    // Its source no longer gives it, or no longer gives who offers it.
    status: service.missingSince || organisation.missingSince ? 'inactive' : 'active',
    ...filled({
      description: service.description,
      url: webAddress(service.sourceLink),
      additional_urls: page(service, siteUrl),
      email: email(serviceEmail(shown)),
      application_process: application(service),
      fees_description: service.feesDetail,
      eligibility_description: eligibility(service),
      minimum_age: service.ageMin,
      maximum_age: service.ageMax,
      alert: alertOf(organisation, today),
      assured_date: service.verifiedAt?.slice(0, DAY_LENGTH),
      last_modified: service.modifiedAt ?? service.updatedAt,
      phones: phoneOf(servicePhone(shown), id),
      schedules: service.ownHours ? schedulesOf(service, id) : [],
      languages: languagesOf(organisation.languages, id),
      service_areas: areasOf(service, id),
      cost_options: costsOf(service, id),
      required_documents: documentsOf(service, id),
      contacts: service.contactName
        ? [{ id: rowId(id, 'contact'), organization_id: organisation.publicId, name: service.contactName }]
        : [],
      capacities: capacitiesOf(service, id),
      attributes: attributes(service, id),
      metadata: metadataOf(service, { id, entity: 'service' }),
    }),
  }
}

/** The page of the service here, which its number ends. */
function page({ publicId, number }: Service, siteUrl: string) {
  const url = webAddress(`${siteUrl}${sheetPath(number ?? '')}`)
  return url ? [{ id: rowId(publicId ?? '', 'url', 'page'), label: OWN_PAGE, url }] : []
}

function attributes(service: Service, id: string) {
  const owner = { id, entity: 'service' } as const
  return [
    ...attributesOf('data-inclusion-types', SERVICE_TYPES, [service.type], owner),
    ...attributesOf('data-inclusion-thematiques', THEMATICS, service.thematics, owner),
    ...attributesOf('data-inclusion-publics', PUBLICS, service.publics, owner),
    ...attributesOf('data-inclusion-modes-accueil', RECEPTION_MODES, service.receptionModes, owner),
    ...attributesOf(
      'data-inclusion-modes-mobilisation',
      MOBILISATION_MODES,
      service.mobilisationModes,
      owner,
    ),
    ...attributesOf('data-inclusion-frais', FEES, [service.fees], owner),
  ]
}

function application({ mobilisationDetail, mobilisationLink }: Service): string {
  return [mobilisationDetail, mobilisationLink].filter(Boolean).join('\n')
}

function eligibility({ publicsDetail, conditions }: Service): string {
  return [publicsDetail, conditions].filter(Boolean).join('\n')
}

/** Closures under way or to come within a month. */
function alertOf(organisation: Organisation, today: string): string {
  return closureStates(closuresOf(organisation), today)
    .filter(({ state }) => state !== 'past')
    .map(({ closure: { from, to, message } }) =>
      [`Fermé du ${frenchDay(from)} au ${frenchDay(to)} inclus.`, message].filter(Boolean).join(' '),
    )
    .join('\n')
}

/** `2026-07-14` → `14/07/2026`. */
function frenchDay(day: string): string {
  return day.split('-').reverse().join('/')
}
