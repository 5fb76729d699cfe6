import { type HistoryPart, historyPart } from '../sheetHistory/HistoryPart'
import { SHARED_PARTS } from '../sheetHistory/sharedParts'

const { name, address, accessibility, phones, website, contactPoint, siret, visibility } = SHARED_PARTS

/** The parts of a facility, in reading order. Notes, owner, prices and what imports write are not among them. */
export const FACILITY_HISTORY_PARTS: readonly HistoryPart[] = [
  name,
  historyPart('category', 'Catégorie', 'f'),
  historyPart('active', 'Accueil', 'm'),
  historyPart('manager', 'Gestionnaire', 'm'),
  historyPart('authorisation', 'Statut et habilitation', 'mp', {
    fields: ['status', 'habilitation'],
  }),
  historyPart('finessNumber', 'Numéro FINESS', 'm'),
  siret,
  historyPart('capacities', 'Capacités', 'fp', {
    fields: ['authorisedCapacity', 'installedCapacity', 'openCapacity'],
  }),
  historyPart('derogation', 'Dérogation', 'f'),
  historyPart('summary', 'Résumé', 'm'),
  historyPart('project', 'Projet éducatif', 'm'),
  historyPart('offer', 'Prestations', 'fp'),
  historyPart('photos', 'Photos', 'fp'),
  phones,
  historyPart('email', 'Courriel des admissions', 'm'),
  website,
  contactPoint,
  address,
  historyPart('sites', 'Autres sites', 'mp'),
  accessibility,
  ...visibility,
]
