import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { ownKey } from '@/domain/sources/ownKey'
import { asWritten } from '../../asWritten'

const KEY = 'Identifiant'
/** Of the base that wrote the table, whatever the mapping; the page says the number too. */
export const OF_THE_BASE = { number: 'Numéro', verifiedOn: 'Vérifiée le', page: 'Fiche' } as const

/** How the columns of the table of organisations that our exports write are read. */
export const OWN_ORGANISATIONS: CsvMapping = {
  source: 'repere',
  keyColumns: [KEY],
  fields: {
    name: ['Nom'],
    acronym: ['Sigle'],
    kind: ['Type'],
    description: ['Description'],
    siret: ['SIRET'],
    networks: ['Réseaux'],
    street: ['Voie'],
    complement: ['Complément'],
    postcode: ['Code postal'],
    city: ['Commune'],
    inseeCode: ['Code INSEE'],
    latitude: ['Latitude'],
    longitude: ['Longitude'],
    contactPoint: ['Point de contact'],
    phones: ['Téléphones'],
    emails: ['Courriels'],
    website: ['Site'],
    appointmentLink: ['Prise de rendez-vous'],
    hours: ['Horaires'],
    wheelchair: ['Accès en fauteuil roulant'],
    languages: ['Langues'],
    communesServed: ['Territoire desservi'],
    updatedOn: ['Modifiée le'],
  },
  kind: null,
  dateOrder: 'jma',
}

/** Whether a row is of that table, with the identifier of one of our sheets. */
export const isOwnOrganisation = (cells: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(cells, 'Nom') && ownKey(asWritten(cells[KEY]) ?? '') !== null
