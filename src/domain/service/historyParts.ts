import { type HistoryPart, historyPart } from '../sheetHistory/HistoryPart'
import { SHARED_PARTS } from '../sheetHistory/sharedParts'

const { name, address, accessibility, hours, visibility } = SHARED_PARTS

/** The parts of a service, in reading order. Notes, owner, prices and what imports write are not among them. */
export const SERVICE_HISTORY_PARTS: readonly HistoryPart[] = [
  name,
  historyPart('type', 'Type', 'm'),
  historyPart('description', 'Description', 'f'),
  historyPart('thematics', 'Thématiques', 'fp'),
  historyPart('publics', 'Publics', 'mp', { fields: ['publics', 'publicsDetail'] }),
  historyPart('ages', 'Âges', 'mp', { fields: ['ageMin', 'ageMax'] }),
  historyPart('zone', 'Zone d’éligibilité', 'f'),
  historyPart('fees', 'Frais', 'mp', { fields: ['fees', 'feesDetail'] }),
  historyPart('conditions', 'Conditions d’accès', 'fp'),
  historyPart('documents', 'Documents à apporter', 'mp'),
  historyPart('mobilisation', 'Démarche', 'f', {
    fields: [
      'receptionModes',
      'mobilisationModes',
      'mobilisableBy',
      'mobilisationLink',
      'mobilisationDetail',
    ],
  }),
  historyPart('duration', 'Durée', 'f', { fields: ['weeklyHours', 'weeks'] }),
  historyPart('capacity', 'Places', 'fp'),
  historyPart('phone', 'Téléphone', 'm'),
  historyPart('email', 'Courriel', 'm'),
  historyPart('contactName', 'Nom du contact', 'm'),
  { ...address, carried: [...(address.carried ?? []), 'ownPlace'] },
  accessibility,
  { ...hours, carried: ['ownHours'] },
  ...visibility,
]
