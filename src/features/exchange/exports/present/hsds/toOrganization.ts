import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { firstEmail } from '@/features/catalogue/services/present/serviceFacts'
import type { Organisation } from '@/payload-types'
import { email, webAddress } from '../dataInclusion/fields'
import { filled, rowId } from './ids'
import { attributesOf, metadataOf, numberOf, phonesOf } from './parts'

/** The format gives organizations no state. */
const PRESENCES = [{ code: 'absente-de-sa-source', label: 'Absente de sa source' }] as const

type Context = { siteUrl: string; parentPublicId: string | null }

/** An organisation, already masked, as an HSDS organization; its places are in `locations`. */
export function toOrganization(organisation: Organisation, { siteUrl, parentPublicId }: Context) {
  const id = organisation.publicId ?? ''
  const owner = { id, entity: 'organization' } as const
  return filled({
    id,
    name: organisation.name,
    alternate_name: organisation.acronym,
    // Required by the format; the name says the little that is known.
    description: organisation.description || organisation.name,
    email: email(firstEmail(organisation)),
    website: webAddress(organisation.website),
    additional_websites: additionalWebsites(organisation, id),
    uri: `${siteUrl}${sheetPath(organisation.number ?? '')}`,
    parent_organization_id: parentPublicId,
    contacts: contacts(organisation, id),
    phones: phonesOf(organisation.phones, id),
    organization_identifiers: identifiers(organisation, id),
    attributes: [
      ...attributesOf('repere-types-de-partenaires', ORGANISATION_KINDS, [organisation.kind], owner),
      ...attributesOf('data-inclusion-reseaux-porteurs', NETWORKS, organisation.networks, owner),
      ...attributesOf('repere-etats', PRESENCES, organisation.missingSince ? [PRESENCES[0].code] : [], owner),
    ],
    metadata: metadataOf(organisation, owner),
  })
}

function additionalWebsites({ appointmentLink }: Organisation, id: string) {
  const url = webAddress(appointmentLink)
  return url ? [{ id: rowId(id, 'url', 'appointment'), label: 'Prise de rendez-vous', url }] : []
}

function identifiers({ siret, number }: Organisation, id: string) {
  return [
    {
      id: rowId(id, 'identifier', 'repere'),
      identifier_type: 'Numéro de fiche',
      identifier_scheme: 'repere',
      identifier: number ?? '',
    },
    ...(siret
      ? [
          {
            id: rowId(id, 'identifier', 'siret'),
            identifier_type: 'SIRET',
            identifier_scheme: 'FR-SIRET',
            identifier: siret,
          },
        ]
      : []),
  ]
}

/** The point of contact that stands for a withheld address, and the contact of professionals where the class may read it. */
function contacts({ contactPoint, professionalContact }: Organisation, id: string) {
  const point = contactPoint?.trim()
  const { name, role, phone, email: mail } = professionalContact ?? {}
  const contactId = rowId(id, 'contact', 'professionals')
  return [
    ...(point
      ? [{ id: rowId(id, 'contact', 'point'), name: point, department: 'Point de contact public' }]
      : []),
    ...(name || role || phone || mail
      ? [
          filled({
            id: contactId,
            name,
            title: role,
            department: 'Contact des professionnels',
            email: email(mail),
            phones: phone ? [{ id: rowId(contactId, 'phone'), ...numberOf(phone), type: 'voice' }] : [],
          }),
        ]
      : []),
  ]
}
