import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { readAnnuaireAdministration } from '@/features/intake/readers/annuaireAdministration/readAnnuaireAdministration'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { readFranceServices } from '@/features/intake/readers/franceServices/readFranceServices'
import { readHsds } from '@/features/intake/readers/hsds/readHsds'
import { readMediationNumerique } from '@/features/intake/readers/mediationNumerique/readMediationNumerique'
import type { ReadOptions, SourceReader } from '@/features/intake/readers/SourceReader'
import { aService, aStructure } from '../dataInclusionRecords'

/** A reader with a record that has every field right, and where its optional ones stand (`properties.Adresse`). */
export type RightRecord = {
  name: string
  read: SourceReader
  record: object
  optional: readonly string[]
  /** A file of such records. */
  toFile: (records: readonly object[]) => object
  options?: ReadOptions
}

const BODY = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [2.16, 48.43] },
  properties: {
    id: 'pmi-91223-01',
    codeInsee: '91223',
    dateMiseAJour: '2017-09-11',
    pivotLocal: 'pmi',
    Nom: 'Centre de protection maternelle et infantile (PMI) du Lac',
    Commentaire: 'Sur rendez-vous',
    Adresse: {
      type: 'géopostale',
      Ligne: '12, rue du Lac',
      CodePostal: '91150',
      NomCommune: 'Étampes',
      Localisation: { Latitude: '48.43', Longitude: '2.16', Précision: '8' },
      Accessibilité: { type: 'ACC' },
    },
    CoordonnéesNum: { Téléphone: '01 69 80 46 46', Email: 'pmi@lac.example', Url: 'http://www.lac.example' },
    Ouverture: { PlageJ: { début: 'lundi', fin: 'mardi', PlageH: { début: '09:00:00', fin: '12:00:00' } } },
  },
}

const SITE = {
  MATRICULE: '9100001',
  lib_france_services: 'Étampes',
  ADRESSE: '12 rue du Lac',
  complement_d_adresse: 'Bâtiment B',
  INSEE_COM: '91223',
  code_postal: '91150',
  lib_com: 'Étampes',
  latitude: 48.43,
  longitude: 2.16,
  contact_mail: 'etampes@france-services.example',
  telephone: '01 69 80 46 46',
  h_lundi: '09:00-12:00',
  h_samedi: '-',
  commentaire_horaires: 'Fermé en août',
  ITINERANCE: 'Non',
  CATEGORIE: 'Antenne',
  FORMAT_FS: 'Site',
  groupe: 'Sud',
  labellisation: 'Labellisé en 2020',
}

const PLACE = {
  id: '4',
  nom: 'Espace numérique du Lac',
  source: 'Réseau du Lac',
  date_maj: '2022-08-18',
  services: 'Accéder à une connexion internet',
  pivot: '26910001200013',
  commune: 'Étampes',
  code_postal: '91150',
  code_insee: '91223',
  adresse: '12 rue du Lac',
  complement_adresse: 'Bâtiment B',
  latitude: 48.43,
  longitude: 2.16,
  telephone: '01 69 80 46 46',
  courriels: 'lac@numerique.example',
  site_web: 'https://lac.example',
  horaires: 'Tu-Fr 09:00-12:00',
  presentation_detail: 'Un lieu ouvert à tous.',
  fiche_acces_libre: 'https://acceslibre.example/lac',
  prise_rdv: 'https://rdv.example/lac',
  labels_nationaux: 'France Services',
  dispositif_programmes_nationaux: 'Aidants Connect',
  publics_accueillis: 'Seniors (+ 65 ans)',
  publics_specifiquement_adresses: 'Jeunes',
  prise_en_charge_specifique: 'Surdité',
  conditions_acces: 'Gratuit',
  frais_a_charge: 'Gratuit',
  modalites_accompagnement: 'Avec de l’aide',
  modalites_acces: 'Se présenter',
}

const ORGANIZATION = {
  id: 'org-1',
  name: 'Centre social des Tilleuls',
  alternate_name: 'CST',
  description: 'Un lieu pour tous.',
  email: 'accueil@tilleuls.example',
  website: 'https://tilleuls.example',
  additional_websites: [{ label: 'Prise de rendez-vous', url: 'https://rdv.example' }],
  organization_identifiers: [{ identifier_scheme: 'FR-SIRET', identifier: '26910001200013' }],
  phones: [{ number: '01 60 00 00 00', extension: '12', description: 'matin seulement' }],
  contacts: [
    { name: 'Accueil', department: 'Point de contact public' },
    {
      name: 'Camille Martin',
      title: 'Directrice',
      department: 'Contact des professionnels',
      email: 'camille@tilleuls.example',
      phones: [{ number: '01 60 00 00 01' }],
    },
  ],
  metadata: [{ last_action_date: '2025-02-14' }],
  attributes: [{ taxonomy_term: { code: 'fcsf', taxonomy: 'data-inclusion-reseaux-porteurs' } }],
  locations: [
    {
      id: 'lieu-1',
      location_type: 'physical',
      organization_id: 'org-1',
      latitude: 48.4343,
      longitude: 2.1616,
      addresses: [
        { address_1: '2 rue des Tilleuls', address_2: 'RDC', city: 'Étampes', postal_code: '91150' },
      ],
      accessibility: [{ description: 'Accessible', url: 'https://acceslibre.example/tilleuls' }],
      languages: [{ code: 'en' }],
      schedules: [{ byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' }],
    },
  ],
}

const OFFER = {
  id: 'service-1',
  organization_id: 'org-1',
  status: 'active',
  name: 'Permanence',
  description: 'On y est aidé.',
  url: 'https://tilleuls.example/permanence',
  email: 'permanence@tilleuls.example',
  last_modified: '2025-02-14',
  application_process: 'Se présenter\nhttps://tilleuls.example/venir',
  fees_description: 'Gratuit',
  eligibility_description: 'Habiter le quartier',
  phones: [{ number: '01 60 00 00 02' }],
  minimum_age: 16,
  maximum_age: 25,
  required_documents: [{ document: 'Pièce d’identité' }],
  capacities: [{ available: 2, maximum: 10, description: 'par séance', updated: '2025-02-14T10:00:00Z' }],
  contacts: [{ name: 'Camille Martin' }],
  service_areas: [{ extent: '91' }],
  schedules: [{ byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
  attributes: [{ taxonomy_term: { code: 'familles', taxonomy: 'data-inclusion-publics' } }],
}

const TABLE = {
  code: 'A1',
  nom: 'Centre social du Lac',
  sigle: 'CSL',
  type: 'Association',
  descriptif: 'Un lieu pour tous.',
  siret: '26910001200013',
  reseaux: 'fcsf',
  langues: 'Anglais',
  contact: 'Accueil',
  tel: '01 69 80 46 46',
  mail: 'lac@social.example',
  site: 'https://lac.example',
  rdv: 'https://rdv.example',
  voie: '12 rue du Lac',
  complement: 'Bâtiment B',
  cp: '91150',
  ville: 'Étampes',
  insee: '91223',
  lat: '48.43',
  lon: '2.16',
  horaires: 'du lundi au vendredi de 9h à 12h',
  precisions: 'Fermé en août',
  fauteuil: 'oui',
  couvre: '91223',
  maj: '2025-02-14',
}

const MAPPING: CsvMapping = {
  source: 'plateau',
  keyColumns: ['code'],
  kind: null,
  dateOrder: 'jma',
  fields: {
    name: ['nom'],
    acronym: ['sigle'],
    kind: ['type'],
    description: ['descriptif'],
    siret: ['siret'],
    networks: ['reseaux'],
    languages: ['langues'],
    contactPoint: ['contact'],
    phones: ['tel'],
    emails: ['mail'],
    website: ['site'],
    appointmentLink: ['rdv'],
    street: ['voie'],
    complement: ['complement'],
    postcode: ['cp'],
    city: ['ville'],
    inseeCode: ['insee'],
    latitude: ['lat'],
    longitude: ['lon'],
    hours: ['horaires'],
    hoursNote: ['precisions'],
    wheelchair: ['fauteuil'],
    communesServed: ['couvre'],
    updatedOn: ['maj'],
  },
}

const but = (record: object, vital: readonly string[]) =>
  Object.keys(record).filter((name) => !vital.includes(name))
const under = (parent: string, record: object, vital: readonly string[] = []) =>
  but(record, vital).map((name) => `${parent}.${name}`)
const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features })
const list = (records: readonly object[]) => records

/** One right record of each reader of organisations and services. */
export const RIGHT_RECORDS: readonly RightRecord[] = [
  {
    name: 'annuaire-administration',
    read: readAnnuaireAdministration,
    record: BODY,
    toFile: collection,
    optional: [
      'geometry',
      'geometry.coordinates',
      ...under('properties', BODY.properties, ['id', 'Nom']),
      ...under('properties.Adresse', BODY.properties.Adresse),
      ...under('properties.Adresse.Localisation', BODY.properties.Adresse.Localisation),
      ...under('properties.CoordonnéesNum', BODY.properties.CoordonnéesNum),
      'properties.Adresse.Accessibilité.type',
      'properties.Ouverture.PlageJ',
      'properties.Ouverture.PlageJ.début',
      'properties.Ouverture.PlageJ.PlageH',
      'properties.Ouverture.PlageJ.PlageH.fin',
    ],
  },
  {
    name: 'france-services',
    read: readFranceServices,
    record: { type: 'Feature', geometry: null, properties: SITE },
    toFile: collection,
    optional: ['geometry', ...under('properties', SITE, ['MATRICULE', 'lib_france_services'])],
  },
  {
    name: 'mediation-numerique',
    read: readMediationNumerique,
    record: PLACE,
    toFile: list,
    optional: but(PLACE, ['id', 'nom', 'source']),
  },
  {
    name: 'data-inclusion, structures',
    read: readDataInclusion,
    record: aStructure({
      complement_adresse: 'Bâtiment B',
      accessibilite_lieu: 'https://acceslibre.example/1',
    }),
    toFile: list,
    optional: but(aStructure(), ['id', 'nom', 'source']),
  },
  {
    name: 'data-inclusion, services',
    read: readDataInclusion,
    record: aService({
      complement_adresse: 'Bâtiment B',
      frais_precisions: 'Sans adhésion',
      publics_precisions: 'Du quartier',
      lien_mobilisation: 'https://tilleuls.example/venir',
      mobilisation_precisions: 'Le matin',
    }),
    toFile: list,
    optional: but(aService(), ['id', 'nom', 'source', 'structure_id']),
  },
  {
    name: 'hsds, organizations',
    read: readHsds,
    record: ORGANIZATION,
    toFile: list,
    optional: [
      ...but(ORGANIZATION, ['id', 'name']),
      ...under('phones.0', ORGANIZATION.phones[0] ?? {}),
      ...under('contacts.1', ORGANIZATION.contacts[1] ?? {}, ['department']),
      ...under('locations.0', ORGANIZATION.locations[0] ?? {}, ['id', 'location_type', 'organization_id']),
      ...under('locations.0.addresses.0', ORGANIZATION.locations[0]?.addresses[0] ?? {}),
      ...under('locations.0.schedules.0', ORGANIZATION.locations[0]?.schedules[0] ?? {}),
      'attributes.0.taxonomy_term',
      'attributes.0.taxonomy_term.code',
      'organization_identifiers.0.identifier',
    ],
  },
  {
    name: 'hsds, services',
    read: readHsds,
    record: OFFER,
    toFile: list,
    optional: [
      ...but(OFFER, ['id', 'name', 'organization_id', 'status']),
      ...under('capacities.0', OFFER.capacities[0] ?? {}),
      'required_documents.0.document',
      'service_areas.0.extent',
    ],
  },
  {
    name: 'csv',
    read: readMappedTable,
    record: TABLE,
    toFile: list,
    optional: but(TABLE, ['code', 'nom']),
    options: { mapping: MAPPING },
  },
]
