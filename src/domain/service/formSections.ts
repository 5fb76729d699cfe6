import { FEES, MOBILISABLE_BY, MOBILISATION_MODES } from '../sheet/closedLists'
import type { SheetSectionSpec } from '../sheetEditing/SheetField'
import { RECEPTION_MODES, SERVICE_TYPES } from './closedLists'

/** What those who keep an organisation may change of each of its services: one page a service. */
export const SERVICE_FORM_SECTIONS: readonly SheetSectionSpec[] = [
  {
    code: 'service',
    label: 'Service',
    fields: [
      { name: 'name', label: 'Nom', kind: 'text', max: 150, required: true, sensitiveAs: 'name' },
      { name: 'type', label: 'Type', kind: 'choice', choices: SERVICE_TYPES },
      {
        name: 'description',
        label: 'Description',
        kind: 'longText',
        max: 10_000,
        wanted: true,
        sensitiveAs: 'description',
      },
      { name: 'publicsDetail', label: 'Pour qui', kind: 'longText', max: 10_000 },
      { name: 'fees', label: 'Frais', kind: 'choice', choices: FEES, wanted: true },
      { name: 'feesDetail', label: 'Précisions sur les frais', kind: 'longText', max: 2000 },
      { name: 'conditions', label: 'Conditions d’accès', kind: 'longText', max: 10_000 },
      { name: 'documents', label: 'Documents à apporter', kind: 'longText', max: 4000 },
      { name: 'receptionModes', label: 'Modes d’accueil', kind: 'choices', choices: RECEPTION_MODES },
      {
        name: 'mobilisationModes',
        label: 'Comment le mobiliser',
        kind: 'choices',
        choices: MOBILISATION_MODES,
        wanted: true,
      },
      { name: 'mobilisableBy', label: 'Par qui', kind: 'choices', choices: MOBILISABLE_BY },
      { name: 'mobilisationLink', label: 'Lien pour le mobiliser', kind: 'web', max: 500 },
      { name: 'mobilisationDetail', label: 'Précisions pour le mobiliser', kind: 'longText', max: 10_000 },
      {
        name: 'phone',
        label: 'Téléphone',
        kind: 'phone',
        max: 40,
        sensitiveAs: 'phones',
        hint: 'Vide : celui du partenaire.',
      },
      { name: 'email', label: 'Courriel', kind: 'email', max: 200, sensitiveAs: 'emails' },
      {
        name: 'contactName',
        label: 'Nom du contact',
        kind: 'text',
        max: 150,
        sensitiveAs: 'professionalContact',
        hint: 'Jamais montré au public.',
      },
    ],
  },
]
