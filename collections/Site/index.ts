import type { GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { isEditor } from '@/access/roles'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'
import { freePlacesDelays } from './freePlacesDelays'
import { noteSite } from './hooks/noteSite'
import { validateAccent } from './validateAccent'

export const Site: GlobalConfig = {
  slug: SLUGS.site,
  label: 'Le site',
  access: { read: ({ req }) => isEditor(req.user), update: administratorsOnly },
  admin: { group: 'Réglages' },
  hooks: { afterChange: [noteSite] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', label: 'Nom du site', type: 'text', required: true, defaultValue: 'Repère' },
        {
          name: 'department',
          label: 'Nom du département',
          type: 'text',
          required: true,
          defaultValue: 'Département',
        },
        {
          name: 'departmentCode',
          label: 'Code du département',
          type: 'text',
          required: true,
          defaultValue: '91',
        },
      ],
    },
    { name: 'logo', label: 'Logo', type: 'upload', relationTo: SLUGS.media },
    {
      name: 'accent',
      label: 'Couleur d’accent',
      type: 'text',
      defaultValue: '#0f5e57',
      validate: validateAccent,
      admin: {
        description: 'Choisie ou tapée en hexadécimal. Assez sombre pour du texte blanc.',
        components: { Field: '/collections/Site/AccentField.client#AccentField' },
      },
    },
    {
      name: 'openToPublic',
      label: 'Ouvrir aux visiteurs sans compte ce qui est public',
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'frequentSearches',
      label: 'Recherches proposées à l’accueil',
      type: 'text',
      hasMany: true,
      maxRows: 8,
    },
    freePlacesDelays,
    {
      name: 'offlineLeaseDays',
      label: 'Lecture hors ligne : jours sans réseau',
      type: 'number',
      required: true,
      min: 1,
      max: 30,
      defaultValue: 7,
      admin: {
        description:
          'Au-delà, la copie d’un poste refuse de s’ouvrir jusqu’au prochain passage sur le réseau. Vaut pour les copies préparées ou renouvelées ensuite.',
      },
    },
    {
      name: 'checkAgentLinks',
      label: 'Vérifier aussi les liens que seuls les agents peuvent lire',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Chaque nuit, les liens des fiches sont demandés à leurs sites. Ceux des fiches réservées aux agents ne le sont que si cette case est cochée : leur adresse sort alors du serveur.',
      },
    },
    {
      name: 'freshnessAudience',
      label: 'Qui lit la page « Fraîcheur »',
      type: 'select',
      options: options(AUDIENCES),
      defaultValue: 'agents',
      required: true,
      admin: {
        description:
          'La part des fiches vérifiées dans leur délai et le temps de réponse aux signalements. Les noms des responsables ne sont jamais montrés qu’aux agents.',
      },
    },
    {
      name: 'placesAudience',
      label: 'Qui lit les chiffres des places, hors du service',
      type: 'select',
      options: options(AUDIENCES),
      defaultValue: 'agents',
      required: true,
      admin: {
        description:
          'Direction, coordinateurs et administrateurs lisent tout. Les autres lisent les périodes terminées, et aucun nombre de moins de cinq enfants.',
      },
    },
    { name: 'contactName', label: 'À qui écrire', type: 'text' },
    { name: 'contactEmail', label: 'Courriel de contact', type: 'email' },
    { name: 'contactPhone', label: 'Téléphone de contact', type: 'text' },
    { name: 'legalNotice', label: 'Mentions légales', type: 'textarea', admin: { rows: 10 } },
    {
      name: 'accessibilityStatement',
      label: 'Déclaration d’accessibilité',
      type: 'textarea',
      admin: { rows: 10 },
    },
    { name: 'accessibilityRate', label: 'Taux de conformité (%)', type: 'number', min: 0, max: 100 },
  ],
}
