import { AUDIENCES } from '../sheet/closedLists'
import { RESTRICTABLE_PART_LABELS } from '../sheet/restrictedFields'
import type { SheetField, SheetSectionSpec } from './SheetField'

/**
 * An address; its commune's code is found when it is saved, and its point too unless somebody placed it by hand: only then do the
 * coordinates hold something.
 */
export const addressField: SheetField = {
  name: 'address',
  label: 'Adresse et point sur la carte',
  kind: 'group',
  wanted: true,
  sensitiveAs: 'address',
  parts: [
    { name: 'street', label: 'Numéro et voie', kind: 'text', max: 200 },
    { name: 'complement', label: 'Complément (bâtiment, étage)', kind: 'text', max: 200 },
    { name: 'postcode', label: 'Code postal', kind: 'postcode' },
    { name: 'city', label: 'Commune', kind: 'text', max: 100 },
    { name: 'latitude', label: 'Latitude', kind: 'degrees', max: 90 },
    { name: 'longitude', label: 'Longitude', kind: 'degrees', max: 180 },
  ],
}

export const websiteField: SheetField = {
  name: 'website',
  label: 'Site',
  kind: 'web',
  max: 500,
  sensitiveAs: 'website',
  hint: 'Une adresse complète, qui commence par https://.',
}

export const contactPointField: SheetField = {
  name: 'contactPoint',
  label: 'Point de contact',
  kind: 'longText',
  max: 300,
  sensitiveAs: 'address',
  hint: 'Montré à la place d’une adresse réservée : une permanence, une boîte postale, un standard.',
}

export const visibilitySection: SheetSectionSpec = {
  code: 'visibilite',
  label: 'Visibilité de chaque champ',
  lead: 'Un champ réservé ne quitte jamais le serveur pour les autres lecteurs. La raison n’est lue que par les éditeurs.',
  fields: [
    {
      name: 'restrictions',
      label: 'Champs réservés',
      kind: 'rows',
      most: RESTRICTABLE_PART_LABELS.length,
      add: 'Réserver un champ',
      ownersOnly: true,
      sensitiveAs: 'restrictions',
      parts: [
        { name: 'part', label: 'Champ', kind: 'choice', required: true, choices: RESTRICTABLE_PART_LABELS },
        {
          name: 'audience',
          label: 'Réservé à',
          kind: 'choice',
          required: true,
          choices: AUDIENCES.filter(({ code }) => code !== 'public'),
        },
        {
          name: 'reason',
          label: 'Raison',
          kind: 'text',
          max: 200,
          hint: 'Laissez vide pour garder la raison déjà donnée.',
        },
      ],
    },
  ],
}
