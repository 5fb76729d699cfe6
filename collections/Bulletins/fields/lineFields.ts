import type { Field, TextFieldSingleValidation } from 'payload'
import { CHANGE_CAUSES, EDITION_NATURES, LONGEST_SUMMARY } from '@/domain/editions/closedLists'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { options } from '../../shared/options'

const gathered = { hidden: true }

/** Nothing leaves a bulletin without a reason. */
const validateReason: TextFieldSingleValidation = (value, { siblingData }) => {
  const { leftOut } = { leftOut: false, ...siblingData }
  return leftOut !== true || value?.trim() ? true : 'Dites pourquoi cette ligne est laissée de côté.'
}

/** The lines of a bulletin: what was gathered stays as it is, what is said of it and the order are the editor's. */
export const lineFields: Field[] = [
  {
    name: 'lines',
    label: 'Lignes',
    labels: { singular: 'Ligne', plural: 'Lignes' },
    type: 'array',
    admin: {
      initCollapsed: true,
      className: 'repere-lines',
      description:
        'Glissez une ligne pour la déplacer\u00a0; les thèmes suivent l’ordre de leur première ligne.',
      components: { RowLabel: '/collections/Bulletins/components/LineLabel.client#LineLabel' },
    },
    fields: [
      {
        name: 'summary',
        label: 'Ce qui change',
        type: 'textarea',
        maxLength: LONGEST_SUMMARY,
      },
      { name: 'leftOut', label: 'Laisser de côté', type: 'checkbox', defaultValue: false },
      {
        name: 'leftOutReason',
        label: 'Pourquoi',
        type: 'text',
        maxLength: 200,
        validate: validateReason,
        admin: {
          condition: (_, { leftOut }) => leftOut === true,
          description: 'Gardé entre éditeurs.',
        },
      },
      { name: 'key', type: 'text', required: true, index: true, admin: gathered },
      { name: 'sheet', type: 'text', required: true, admin: gathered },
      { name: 'sheetId', type: 'text', required: true, admin: gathered },
      { name: 'sheetNumber', label: 'Fiche', type: 'text', required: true, admin: gathered },
      { name: 'title', label: 'Titre', type: 'text', required: true, admin: gathered },
      { name: 'heading', label: 'Thème', type: 'text', admin: gathered },
      {
        name: 'nature',
        label: 'Nature',
        type: 'select',
        required: true,
        options: options(EDITION_NATURES),
        admin: gathered,
      },
      { name: 'cause', label: 'Pourquoi', type: 'select', options: options(CHANGE_CAUSES), admin: gathered },
      {
        name: 'audience',
        label: 'Diffusion',
        type: 'select',
        required: true,
        options: options(AUDIENCES),
        admin: gathered,
      },
      // `YYYY-MM-DD`: from when what changed applies; `edition`: the one that brought it, none for a rate.
      { name: 'day', type: 'text', required: true, admin: gathered },
      { name: 'edition', type: 'number', admin: gathered },
      { name: 'correctedAt', label: 'Rédaction corrigée le', type: 'date', admin: gathered },
    ],
  },
]
