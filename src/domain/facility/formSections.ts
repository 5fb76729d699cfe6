import type { SheetSectionSpec } from '../sheetEditing/SheetField'
import {
  addressField,
  contactPointField,
  visibilitySection,
  websiteField,
} from '../sheetEditing/sharedFields'
import { FACILITY_STATUSES } from './closedLists'

/** What a telephone of a facility is for. */
export const FACILITY_PHONE_KINDS = [
  { code: 'admissions', label: 'Admissions' },
  { code: 'accueil', label: 'Accueil' },
  { code: 'astreinte', label: 'Astreinte (nuit, week-end)' },
] as const

/**
 * What those who keep a facility may change of it, page by page. Category, authorised capacity, habilitation and register
 * numbers come with the authorisation: editors alone change them.
 */
export const FACILITY_FORM_SECTIONS: readonly SheetSectionSpec[] = [
  {
    code: 'essentiel',
    label: 'L’essentiel',
    lead: 'La catégorie, la capacité autorisée et l’habilitation viennent de l’arrêté : demandez aux éditeurs.',
    fields: [
      { name: 'name', label: 'Nom', kind: 'text', max: 150, required: true, sensitiveAs: 'name' },
      { name: 'manager', label: 'Gestionnaire (organisme)', kind: 'text', max: 150, wanted: true },
      { name: 'status', label: 'Statut', kind: 'choice', choices: FACILITY_STATUSES },
      { name: 'active', label: 'Accueille aujourd’hui', kind: 'check' },
      { name: 'installedCapacity', label: 'Capacité installée', kind: 'number' },
      { name: 'openCapacity', label: 'Places ouvertes', kind: 'number', wanted: true },
    ],
  },
  {
    code: 'presentation',
    label: 'Présentation',
    fields: [
      {
        name: 'summary',
        label: 'En deux phrases',
        kind: 'longText',
        max: 400,
        wanted: true,
        sensitiveAs: 'summary',
      },
      {
        name: 'project',
        label: 'Projet éducatif',
        kind: 'longText',
        max: 10_000,
        wanted: true,
        sensitiveAs: 'project',
      },
      {
        name: 'offer',
        label: 'Prestations',
        kind: 'longText',
        max: 5000,
        wanted: true,
        sensitiveAs: 'offer',
      },
    ],
  },
  {
    code: 'photos',
    label: 'Photos',
    lead: 'Sans enfant reconnaissable. La date et le lieu enregistrés par l’appareil sont effacés.',
    fields: [{ name: 'photos', label: 'Photos', kind: 'photos', most: 12 }],
  },
  {
    code: 'coordonnees',
    label: 'Contacts et astreinte',
    fields: [
      {
        name: 'phones',
        label: 'Téléphones',
        kind: 'rows',
        most: 12,
        add: 'Ajouter un numéro',
        wanted: true,
        sensitiveAs: 'phones',
        parts: [
          { name: 'number', label: 'Numéro', kind: 'phone', max: 40, required: true },
          { name: 'kind', label: 'Pour', kind: 'choice', required: true, choices: FACILITY_PHONE_KINDS },
          { name: 'note', label: 'Précision', kind: 'text', max: 120 },
        ],
      },
      {
        name: 'email',
        label: 'Courriel des admissions',
        kind: 'email',
        max: 200,
        wanted: true,
        sensitiveAs: 'emails',
      },
      websiteField,
      contactPointField,
    ],
  },
  {
    code: 'adresse',
    label: 'Adresse',
    lead: 'Le point sur la carte suit l’adresse. S’il tombe à côté, déplacez-le\u00a0: il restera où vous le mettez.',
    fields: [addressField],
  },
  {
    code: 'sites',
    label: 'Autres sites',
    fields: [
      {
        name: 'sites',
        label: 'Autres sites',
        kind: 'rows',
        most: 12,
        add: 'Ajouter un site',
        sensitiveAs: 'address',
        parts: [
          { name: 'name', label: 'Nom du site', kind: 'text', max: 150, required: true },
          { name: 'street', label: 'Numéro et voie', kind: 'text', max: 200 },
          { name: 'postcode', label: 'Code postal', kind: 'postcode' },
          { name: 'city', label: 'Commune', kind: 'text', max: 100 },
        ],
      },
    ],
  },
  visibilitySection,
]
