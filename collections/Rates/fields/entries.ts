import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { RATE_UNITS } from '@/domain/rates/closedLists'
import { day } from '../../shared/day'
import { options } from '../../shared/options'
import { webAddress } from '../../shared/webAddress'
import { readTypedDecimal } from '../hooks/readTypedDecimal'

const decimal = (name: string, label: string, width: string, description?: string): Field => ({
  name,
  label,
  type: 'text',
  maxLength: 40,
  hooks: { beforeValidate: [readTypedDecimal] },
  admin: { width, ...(description ? { description } : {}) },
})

const isKind =
  (kind: string) =>
  (data: { kind?: unknown } | undefined): boolean =>
    data?.kind === kind

/** What is typed: a figure, its day, its text; the rest is read from them or rarely needed. */
const typed: Field[] = [
  {
    type: 'row',
    admin: { condition: (data, row) => !isKind('scale')(data) && row?.ends !== true },
    fields: [decimal('amount', 'Montant', '33%', 'Comme on l’écrit : 651,69.')],
  },
  {
    type: 'row',
    fields: [
      day('effectFrom', 'Date d’effet', { width: '33%' }),
      day('publishedOn', 'Parue au Journal officiel le', {
        width: '33%',
        description: 'Plus tardive que l’effet, la valeur est dite rétroactive.',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'referenceTitle',
        label: 'Texte qui la donne',
        type: 'text',
        maxLength: 500,
        admin: { width: '50%', description: 'Sans texte, un montant ne se publie pas.' },
      },
      webAddress('referenceUrl', 'Adresse du texte'),
    ],
  },
  {
    name: 'brackets',
    label: 'Tranches',
    labels: { singular: 'Tranche', plural: 'Tranches' },
    type: 'array',
    maxRows: 100,
    admin: { condition: (data, row) => isKind('scale')(data) && row?.ends !== true },
    fields: [
      {
        type: 'row',
        fields: [
          decimal('threshold', 'À partir de', '50%'),
          decimal('value', 'Montant, ou taux en %', '50%'),
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: 'Plus rarement',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'ends',
            label: 'Plus de montant à partir de ce jour',
            type: 'checkbox',
            defaultValue: false,
            admin: { width: '50%' },
          },
          {
            name: 'unit',
            label: 'Autre unité que celle du barème',
            type: 'select',
            options: options(RATE_UNITS),
            admin: { width: '50%', description: 'Francs : mis d’office avant 2002.' },
          },
        ],
      },
      { name: 'note', label: 'Remarque', type: 'text', maxLength: 1000 },
      { name: 'otherReferences', label: 'Autres textes', type: 'textarea', maxLength: 4000 },
    ],
  },
]

const computed = { create: nobodyField, update: nobodyField }

/** What the server writes. */
const written: Field[] = [
  {
    type: 'row',
    admin: { condition: (_, row) => Boolean(row?.enteredAt) },
    fields: [
      {
        name: 'enteredAt',
        label: 'Saisie le',
        type: 'date',
        access: computed,
        admin: { width: '33%', readOnly: true, date: { displayFormat: 'd MMMM yyyy' } },
      },
      {
        name: 'enteredByName',
        label: 'Saisie par',
        type: 'text',
        access: { ...computed, read: editorsOnlyField },
        admin: { width: '33%', readOnly: true },
      },
      {
        name: 'shownAt',
        label: 'Visible des lecteurs depuis le',
        type: 'date',
        access: computed,
        admin: { width: '33%', readOnly: true, date: { displayFormat: 'd MMMM yyyy' } },
      },
    ],
  },
]

/** Of a rate that is worked out from others: it has no values of its own. */
const formula: Field[] = [
  {
    name: 'formula',
    label: 'Calcul',
    type: 'text',
    maxLength: 500,
    admin: {
      condition: isKind('formula'),
      description:
        '+ − × ÷ ( ) % et des codes de barèmes : « rsa_socle × 150 % », « arrondi(smic_mensuel × 50 %; 1; inf) ». Au centime le plus proche si rien n’est dit.',
    },
  },
  {
    name: 'formulaReference',
    label: 'Texte qui donne ce calcul',
    type: 'text',
    maxLength: 500,
    admin: { condition: isKind('formula') },
  },
]

export const entryFields: Field[] = [
  ...formula,
  {
    name: 'valueLink',
    type: 'ui',
    admin: {
      condition: (data) => !isKind('formula')(data),
      components: { Field: '@collections/Rates/components/ValueLink.client#ValueLink' },
    },
  },
  {
    name: 'entries',
    label: 'Valeurs',
    labels: { singular: 'Valeur', plural: 'Valeurs' },
    type: 'array',
    maxRows: 400,
    admin: {
      initCollapsed: true,
      condition: (data) => !isKind('formula')(data),
      description:
        'Une valeur publiée ne se modifie plus : pour la corriger, ajoutez-en une autre à la même date d’effet, la dernière saisie l’emporte et l’historique garde les deux.',
      components: { RowLabel: '@collections/Rates/components/EntryLabel.client#EntryLabel' },
    },
    fields: [...typed, ...written],
  },
  {
    name: 'expected',
    label: 'Prochaine valeur attendue',
    type: 'group',
    access: { read: editorsOnlyField },
    admin: {
      condition: (data) => !isKind('formula')(data),
      description:
        'Pour ne pas l’oublier : montrée aux éditeurs seuls, jamais appliquée, effacée par la valeur qui arrive.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          day('effectFrom', 'À partir du', { width: '33%' }),
          {
            name: 'note',
            label: 'Ce qui est attendu',
            type: 'text',
            maxLength: 200,
            admin: { width: '66%' },
          },
        ],
      },
    ],
  },
]
