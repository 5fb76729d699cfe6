import type { Field } from 'payload'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../../shared/options'
import { withAmountButton } from '../../shared/rates/withAmountButton'
import { validateRichText } from '../../shared/validateRichText'
import { webAddress } from '../../shared/webAddress'

const sentence = (label: string, name: string): Field =>
  withAmountButton({ name, label, type: 'textarea', maxLength: 400 })

export const answerFields: Field[] = [
  {
    type: 'row',
    fields: [sentence('Combien', 'amount'), sentence('Où demander', 'where'), sentence('Délai', 'delay')],
  },
  {
    name: 'steps',
    label: 'Démarche, étape par étape',
    type: 'array',
    labels: { singular: 'Étape', plural: 'Étapes' },
    maxRows: 30,
    fields: [withAmountButton({ name: 'text', label: 'Étape', type: 'textarea', required: true })],
  },
  {
    name: 'documents',
    label: 'Pièces à fournir',
    type: 'array',
    labels: { singular: 'Pièce', plural: 'Pièces' },
    maxRows: 40,
    fields: [{ name: 'text', label: 'Pièce', type: 'text', required: true }],
  },
  withAmountButton({
    name: 'appeal',
    label: 'Recours',
    type: 'textarea',
    admin: { description: 'Que faire si la réponse est non, et sous quel délai.' },
  }),
  {
    type: 'row',
    fields: [
      { name: 'fees', label: 'Frais', type: 'select', options: options(FEES), admin: { width: '30%' } },
      { name: 'feesDetail', label: 'Précision sur les frais', type: 'text', admin: { width: '70%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'mobilisationModes',
        label: 'Comment le mobiliser',
        type: 'select',
        hasMany: true,
        options: options(MOBILISATION_MODES),
        admin: { width: '50%' },
      },
      {
        name: 'mobilisableBy',
        label: 'Par qui',
        type: 'select',
        hasMany: true,
        options: options(MOBILISABLE_BY),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      webAddress('mobilisationLink', 'Lien pour le mobiliser'),
      { name: 'mobilisationDetail', label: 'Précision', type: 'text', admin: { width: '50%' } },
    ],
  },
  {
    name: 'contacts',
    label: 'À qui s’adresser',
    type: 'relationship',
    relationTo: SLUGS.organisations,
    hasMany: true,
    custom: { needed: true },
    index: true,
  },
  { name: 'body', label: 'Pour aller plus loin', type: 'richText', validate: validateRichText },
  { name: 'files', label: 'Fichiers joints', type: 'relationship', relationTo: SLUGS.media, hasMany: true },
]
