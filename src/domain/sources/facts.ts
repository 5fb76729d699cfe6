import type { OrganisationValues, ServiceValues } from './SourceRecord'

/** A fact of a sheet as sources give it: one field, or the fields that only make sense together. */
export type Fact<Values> = { name: string; label: string; fields: readonly (keyof Values & string)[] }

/** The facts of an organisation: the unit of comparison, conflict and trust. Names are those of `DataSources.trustedFields`. */
export const ORGANISATION_FACTS: readonly Fact<OrganisationValues>[] = [
  { name: 'name', label: 'Nom', fields: ['name'] },
  { name: 'acronym', label: 'Sigle', fields: ['acronym'] },
  { name: 'kind', label: 'Type', fields: ['kind'] },
  { name: 'description', label: 'Ce qu’il fait', fields: ['description'] },
  { name: 'siret', label: 'SIRET', fields: ['siret'] },
  { name: 'networks', label: 'Réseaux', fields: ['networks'] },
  { name: 'languages', label: 'Langues parlées', fields: ['languages'] },
  { name: 'phones', label: 'Téléphones', fields: ['phones'] },
  { name: 'emails', label: 'Courriels', fields: ['emails'] },
  { name: 'website', label: 'Site', fields: ['website'] },
  { name: 'appointmentLink', label: 'Prise de rendez-vous', fields: ['appointmentLink'] },
  {
    name: 'address',
    label: 'Adresse',
    fields: ['street', 'complement', 'postcode', 'city', 'inseeCode'],
  },
  { name: 'contactPoint', label: 'Point de contact', fields: ['contactPoint'] },
  { name: 'professionalContact', label: 'Contact des professionnels', fields: ['professionalContact'] },
  { name: 'location', label: 'Emplacement', fields: ['latitude', 'longitude', 'locationPrecision'] },
  { name: 'wheelchair', label: 'Fauteuil roulant', fields: ['wheelchair'] },
  { name: 'accessibilityUrl', label: 'Page Acceslibre', fields: ['accessibilityUrl'] },
  {
    name: 'accessibilityDetails',
    label: 'Précisions sur l’accessibilité',
    fields: ['accessibilityDetails'],
  },
  { name: 'openingHours', label: 'Horaires', fields: ['openingHours', 'hoursNote'] },
  { name: 'permanences', label: 'Permanences', fields: ['permanences'] },
  { name: 'communesServed', label: 'Territoire desservi', fields: ['communesServed'] },
]

/** The facts of a service. */
export const SERVICE_FACTS: readonly Fact<ServiceValues>[] = [
  { name: 'name', label: 'Nom', fields: ['name'] },
  { name: 'description', label: 'Description', fields: ['description'] },
  { name: 'type', label: 'Type', fields: ['type'] },
  { name: 'thematics', label: 'Thématiques', fields: ['thematics'] },
  { name: 'publics', label: 'Publics', fields: ['publics'] },
  { name: 'publicsDetail', label: 'Précisions sur les publics', fields: ['publicsDetail'] },
  { name: 'ages', label: 'Âges', fields: ['ageMin', 'ageMax'] },
  { name: 'zone', label: 'Zone d’éligibilité', fields: ['zone'] },
  { name: 'fees', label: 'Frais', fields: ['fees', 'feesDetail'] },
  { name: 'conditions', label: 'Conditions d’accès', fields: ['conditions'] },
  { name: 'documents', label: 'Documents à apporter', fields: ['documents'] },
  { name: 'capacity', label: 'Places', fields: ['capacity'] },
  { name: 'receptionModes', label: 'Modes d’accueil', fields: ['receptionModes'] },
  { name: 'mobilisationModes', label: 'Comment le mobiliser', fields: ['mobilisationModes'] },
  { name: 'mobilisableBy', label: 'Par qui', fields: ['mobilisableBy'] },
  { name: 'mobilisationLink', label: 'Lien de mobilisation', fields: ['mobilisationLink'] },
  { name: 'mobilisationDetail', label: 'Précisions', fields: ['mobilisationDetail'] },
  { name: 'weeklyHours', label: 'Heures par semaine', fields: ['weeklyHours'] },
  { name: 'weeks', label: 'Nombre de semaines', fields: ['weeks'] },
  { name: 'phone', label: 'Téléphone', fields: ['phone'] },
  { name: 'email', label: 'Courriel', fields: ['email'] },
  { name: 'contactName', label: 'Nom du contact', fields: ['contactName'] },
  { name: 'sourceLink', label: 'Fiche chez le producteur', fields: ['sourceLink'] },
  {
    name: 'address',
    label: 'Adresse',
    fields: ['street', 'complement', 'postcode', 'city', 'inseeCode'],
  },
  { name: 'location', label: 'Emplacement', fields: ['latitude', 'longitude', 'locationPrecision'] },
  { name: 'accessibilityUrl', label: 'Page Acceslibre', fields: ['accessibilityUrl'] },
  {
    name: 'accessibilityDetails',
    label: 'Précisions sur l’accessibilité',
    fields: ['accessibilityDetails'],
  },
  { name: 'openingHours', label: 'Horaires', fields: ['openingHours', 'hoursNote'] },
]
