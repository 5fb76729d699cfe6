import { type HistoryPart, historyPart } from '../sheetHistory/HistoryPart'
import { SHARED_PARTS } from '../sheetHistory/sharedParts'

const { name, address, accessibility, hours, phones, website, contactPoint, siret, visibility } = SHARED_PARTS

/** The parts of a partner, in reading order. Notes, owner, prices and what imports write are not among them. */
export const ORGANISATION_HISTORY_PARTS: readonly HistoryPart[] = [
  name,
  historyPart('acronym', 'Sigle', 'm'),
  historyPart('kind', 'Type', 'm'),
  siret,
  historyPart('networks', 'Réseaux', 'mp'),
  historyPart('description', 'Description', 'f'),
  historyPart('communesServed', 'Territoire desservi', 'm'),
  historyPart('languages', 'Langues parlées', 'fp'),
  phones,
  historyPart('emails', 'Courriels', 'mp'),
  website,
  historyPart('appointmentLink', 'Prise de rendez-vous', 'f'),
  contactPoint,
  historyPart('professionalContact', 'Contact des professionnels', 'm'),
  address,
  accessibility,
  hours,
  historyPart('closures', 'Fermetures exceptionnelles', 'fp'),
  historyPart('permanences', 'Permanences', 'fp'),
  ...visibility,
]
