import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { isEditor } from '@/access/roles'
import { ACCOMMODATION_MODES } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { LEGAL_TITLES } from '@/domain/placement/closedLists'
import { RULE_SUBJECTS } from '@/domain/placement/LegalRule'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** Rules of law by their days, beside those of the product (`domain/placement/LegalRule`): a row of the same code stands over the product's. */
export const PlacementRules: CollectionConfig = {
  slug: SLUGS.placementRules,
  labels: { singular: 'Règle d’accueil', plural: 'Règles d’accueil' },
  access: {
    read: ({ req }) => isEditor(req.user),
    create: administratorsOnly,
    update: administratorsOnly,
    delete: administratorsOnly,
  },
  admin: {
    useAsTitle: 'text',
    group: 'Lieux d’accueil',
    defaultColumns: ['text', 'subject', 'value', 'from', 'to'],
    description: 'Une règle en vigueur empêche ; une règle à venir prévient.',
  },
  defaultSort: 'from',
  fields: [
    { name: 'code', label: 'Code', type: 'text', required: true, index: true },
    { name: 'subject', label: 'Objet', type: 'select', required: true, options: options(RULE_SUBJECTS) },
    { name: 'value', label: 'Valeur', type: 'number', required: true, min: 0 },
    // Days, `YYYY-MM-DD`.
    { name: 'from', label: 'En vigueur du', type: 'text', required: true },
    { name: 'to', label: 'au', type: 'text' },
    { name: 'agesUnder', label: 'Enfants de moins de (mois)', type: 'number', min: 0, max: 252 },
    {
      name: 'modes',
      label: 'Modes d’hébergement',
      type: 'select',
      hasMany: true,
      options: options(ACCOMMODATION_MODES),
    },
    {
      name: 'exceptCategories',
      label: 'Sauf ces catégories',
      type: 'select',
      hasMany: true,
      options: options(FACILITY_CATEGORIES),
    },
    {
      name: 'titles',
      label: 'Titres juridiques',
      type: 'select',
      hasMany: true,
      options: options(LEGAL_TITLES),
    },
    { name: 'text', label: 'Ce que lit la personne', type: 'textarea', required: true, maxLength: 300 },
    { name: 'reference', label: 'Référence', type: 'text', required: true },
    { name: 'url', label: 'Adresse du texte', type: 'text' },
  ],
}
