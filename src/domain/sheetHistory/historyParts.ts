import { sectionsOf } from '../sheetEditing/sections'

/** The sheets whose history is told. */
export type HistoryKind = 'organisations' | 'services' | 'facilities'

/** Gender and number of a label, for the verb that follows it. */
export type WordForm = 'm' | 'f' | 'mp' | 'fp'

/** What readers see as one thing of a sheet: the fields that make it, in an allow-list. */
export type HistoryPart = {
  code: string
  label: string
  form: WordForm
  fields: readonly string[]
  /** Written back with the fields, never told by themselves. */
  carried?: readonly string[]
}

const part = (code: string, label: string, form: WordForm, rest: Partial<HistoryPart> = {}): HistoryPart => ({
  code,
  label,
  form,
  fields: [code],
  ...rest,
})

const name = part('name', 'Nom', 'm')
const address = part('address', 'Adresse', 'f', {
  carried: ['latitude', 'longitude', 'locationPrecision'],
})
const accessibility = part('accessibility', 'Accès des personnes handicapées', 'm')
const hours = part('openingHours', 'Horaires', 'mp', {
  fields: ['openingHours', 'hoursNote'],
})
const phones = part('phones', 'Téléphones', 'mp')
const website = part('website', 'Site', 'm')
const contactPoint = part('contactPoint', 'Point de contact', 'm')
const siret = part('siret', 'SIRET', 'm')
const visibility = [part('audience', 'Diffusion', 'f'), part('restrictions', 'Champs réservés', 'mp')]

/** The parts of each kind of sheet, in reading order. Notes, owner, prices and what imports write are not among them. */
export const HISTORY_PARTS: Record<HistoryKind, readonly HistoryPart[]> = {
  organisations: [
    name,
    part('acronym', 'Sigle', 'm'),
    part('kind', 'Type', 'm'),
    siret,
    part('networks', 'Réseaux', 'mp'),
    part('description', 'Description', 'f'),
    part('communesServed', 'Territoire desservi', 'm'),
    part('languages', 'Langues parlées', 'fp'),
    phones,
    part('emails', 'Courriels', 'mp'),
    website,
    part('appointmentLink', 'Prise de rendez-vous', 'f'),
    contactPoint,
    part('professionalContact', 'Contact des professionnels', 'm'),
    address,
    accessibility,
    hours,
    part('closures', 'Fermetures exceptionnelles', 'fp'),
    part('permanences', 'Permanences', 'fp'),
    ...visibility,
  ],
  facilities: [
    name,
    part('category', 'Catégorie', 'f'),
    part('active', 'Accueil', 'm'),
    part('manager', 'Gestionnaire', 'm'),
    part('authorisation', 'Statut et habilitation', 'mp', {
      fields: ['status', 'habilitation'],
    }),
    part('finessNumber', 'Numéro FINESS', 'm'),
    siret,
    part('capacities', 'Capacités', 'fp', {
      fields: ['authorisedCapacity', 'installedCapacity', 'openCapacity'],
    }),
    part('derogation', 'Dérogation', 'f'),
    part('summary', 'Résumé', 'm'),
    part('project', 'Projet éducatif', 'm'),
    part('offer', 'Prestations', 'fp'),
    part('photos', 'Photos', 'fp'),
    phones,
    part('email', 'Courriel des admissions', 'm'),
    website,
    contactPoint,
    address,
    part('sites', 'Autres sites', 'mp'),
    accessibility,
    ...visibility,
  ],
  services: [
    name,
    part('type', 'Type', 'm'),
    part('description', 'Description', 'f'),
    part('thematics', 'Thématiques', 'fp'),
    part('publics', 'Publics', 'mp', { fields: ['publics', 'publicsDetail'] }),
    part('ages', 'Âges', 'mp', { fields: ['ageMin', 'ageMax'] }),
    part('zone', 'Zone d’éligibilité', 'f'),
    part('fees', 'Frais', 'mp', { fields: ['fees', 'feesDetail'] }),
    part('conditions', 'Conditions d’accès', 'fp'),
    part('documents', 'Documents à apporter', 'mp'),
    part('mobilisation', 'Démarche', 'f', {
      fields: [
        'receptionModes',
        'mobilisationModes',
        'mobilisableBy',
        'mobilisationLink',
        'mobilisationDetail',
      ],
    }),
    part('duration', 'Durée', 'f', { fields: ['weeklyHours', 'weeks'] }),
    part('capacity', 'Places', 'fp'),
    part('phone', 'Téléphone', 'm'),
    part('email', 'Courriel', 'm'),
    part('contactName', 'Nom du contact', 'm'),
    { ...address, carried: [...(address.carried ?? []), 'ownPlace'] },
    accessibility,
    { ...hours, carried: ['ownHours'] },
    ...visibility,
  ],
}

/** A page of the form of a sheet, or all that has none there. */
export type HistorySection = { code: string; label: string }

const REST: HistorySection = { code: 'reste', label: 'Le reste de la fiche' }

/** Who may read a sheet and its parts is not put back with the rest: only an editor does it. */
const ONLY_EDITORS = ['audience', 'restrictions']

/** The section of a part, as forms group fields; `null` for what only editors write, unless one asks. */
export function sectionOfPart(
  kind: HistoryKind,
  { fields }: Pick<HistoryPart, 'fields'>,
  byEditor: boolean,
): HistorySection | null {
  const section = sectionsOf(kind).find((each) =>
    fields.every((field) => each.fields.some(({ name }) => name === field)),
  )
  if (!section || fields.some((field) => ONLY_EDITORS.includes(field))) return byEditor ? REST : null
  return { code: section.code, label: section.label }
}
