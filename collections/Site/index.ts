import type { GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { freePlacesDelays } from './freePlacesDelays'
import { noteSite } from './hooks/noteSite'

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
      admin: { description: 'Six chiffres hexadécimaux : #0f5e57. Assez sombre pour du texte blanc.' },
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

/** White text must keep a contrast of 4.5 on the accent (RGAA 3.2). */
function validateAccent(value: unknown): string | true {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
    return 'Indiquez six chiffres hexadécimaux : #0f5e57.'
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(value.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  const contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
  return contrast >= 4.5 ? true : 'Couleur trop claire : le texte blanc n’y serait pas lisible.'
}
