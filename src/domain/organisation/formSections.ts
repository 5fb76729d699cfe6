import { EMAIL_KINDS, PHONE_KINDS, WHEELCHAIR_ACCESS } from '../sheet/closedLists'
import type { SheetField, SheetSectionSpec } from '../sheetEditing/SheetField'
import {
  addressField,
  contactPointField,
  visibilitySection,
  websiteField,
} from '../sheetEditing/sharedFields'
import { LANGUAGES, ORGANISATION_KINDS } from './closedLists'
import { NETWORKS } from './networks'

const accessibility: SheetField = {
  name: 'accessibility',
  label: 'Accès des personnes handicapées',
  kind: 'group',
  wanted: true,
  parts: [
    { name: 'wheelchair', label: 'Fauteuil roulant', kind: 'choice', choices: WHEELCHAIR_ACCESS },
    { name: 'details', label: 'Précisions', kind: 'longText', max: 1000 },
    { name: 'url', label: 'Page Acceslibre', kind: 'web', max: 500 },
  ],
}

/** What those who keep an organisation may change of it, page by page. */
export const ORGANISATION_FORM_SECTIONS: readonly SheetSectionSpec[] = [
  {
    code: 'essentiel',
    label: 'L’essentiel',
    fields: [
      { name: 'name', label: 'Nom', kind: 'text', max: 150, required: true, sensitiveAs: 'name' },
      { name: 'acronym', label: 'Sigle', kind: 'text', max: 40, sensitiveAs: 'acronym' },
      { name: 'kind', label: 'Type', kind: 'choice', required: true, choices: ORGANISATION_KINDS },
      {
        name: 'description',
        label: 'Ce qu’il fait',
        kind: 'longText',
        max: 10_000,
        wanted: true,
        sensitiveAs: 'description',
        hint: 'La première phrase se lit sous le nom, dans les résultats.',
      },
      { name: 'languages', label: 'Langues parlées', kind: 'choices', choices: LANGUAGES },
      { name: 'networks', label: 'Réseaux', kind: 'choices', choices: NETWORKS },
      accessibility,
    ],
  },
  {
    code: 'coordonnees',
    label: 'Coordonnées',
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
          { name: 'kind', label: 'Pour', kind: 'choice', required: true, choices: PHONE_KINDS },
          { name: 'note', label: 'Précision', kind: 'text', max: 120 },
        ],
      },
      {
        name: 'emails',
        label: 'Courriels',
        kind: 'rows',
        most: 12,
        add: 'Ajouter une adresse',
        wanted: true,
        sensitiveAs: 'emails',
        parts: [
          { name: 'address', label: 'Courriel', kind: 'email', max: 200, required: true },
          { name: 'kind', label: 'Pour', kind: 'choice', required: true, choices: EMAIL_KINDS },
        ],
      },
      websiteField,
      {
        name: 'appointmentLink',
        label: 'Prise de rendez-vous en ligne',
        kind: 'web',
        max: 500,
        sensitiveAs: 'website',
      },
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
    code: 'horaires',
    label: 'Horaires',
    fields: [
      {
        name: 'openingHours',
        label: 'Horaires d’ouverture',
        kind: 'hours',
        wanted: true,
        sensitiveAs: 'openingHours',
      },
      {
        name: 'hoursNote',
        label: 'Précision sur les horaires',
        kind: 'longText',
        max: 1000,
        sensitiveAs: 'openingHours',
        hint: '« Sur rendez-vous l’après-midi. »',
      },
    ],
  },
  {
    code: 'professionnels',
    label: 'Contact des professionnels',
    lead: 'Jamais montré au public.',
    fields: [
      {
        name: 'professionalContact',
        label: 'Contact des professionnels',
        kind: 'group',
        wanted: true,
        sensitiveAs: 'professionalContact',
        parts: [
          { name: 'name', label: 'Nom ou service', kind: 'text', max: 150 },
          { name: 'role', label: 'Fonction', kind: 'text', max: 150 },
          { name: 'phone', label: 'Téléphone', kind: 'phone', max: 40 },
          { name: 'email', label: 'Courriel', kind: 'email', max: 200 },
        ],
      },
    ],
  },
  visibilitySection,
]
