import type { Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { RATE_DOMAINS, RATE_ZONES } from '@/domain/rates/closedLists'
import { RATE_CODE_WORDS } from '@/domain/rates/rateCode'
import { day } from '../../shared/day'
import { options } from '../../shared/options'

export const identityFields: Field[] = [
  {
    name: 'label',
    label: 'Libellé',
    type: 'text',
    required: true,
    maxLength: 300,
    admin: { description: 'Ce que paie ou demande ce montant : « RSA, personne seule sans enfant ».' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortLabel',
        label: 'Libellé court',
        type: 'text',
        maxLength: 80,
        admin: { width: '50%', description: 'Pour les listes : « RSA socle ».' },
      },
      {
        name: 'code',
        label: 'Code',
        type: 'text',
        unique: true,
        index: true,
        admin: {
          width: '50%',
          description: `Tiré du libellé s’il reste vide ; définitif dès la publication. ${RATE_CODE_WORDS}`,
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'domain',
        label: 'Domaine',
        type: 'select',
        options: options(RATE_DOMAINS),
        defaultValue: 'other',
        index: true,
        admin: { width: '50%' },
      },
      {
        name: 'zone',
        label: 'Où il s’applique',
        type: 'select',
        options: options(RATE_ZONES),
        defaultValue: 'france',
        admin: { width: '50%' },
      },
    ],
  },
  { name: 'description', label: 'Précision', type: 'textarea', maxLength: 2000 },
  day('stillValidOn', 'Vérifié toujours exact le', {
    description: 'Le dernier jour où quelqu’un s’est assuré que la valeur en vigueur l’est encore.',
  }),
  {
    name: 'source',
    label: 'Source',
    type: 'text',
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true, condition: (data) => Boolean(data?.source) },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
  },
]
