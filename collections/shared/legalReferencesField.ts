import type { Field, FieldHook, TextField } from 'payload'
import { completeReference, type ReferenceFault, referenceFault } from '@/domain/law/legalReference'
import { isWebAddress } from '@/domain/text/safeHref'
import { readReferences, storedReference } from '@/features/sheets/law/storedReferences'
import { day } from './day'

/** Texts of law that a sheet rests on: a pasted address of Légifrance, or « art. L. 262-2 CASF », fills the boxes that are empty. */
export const legalReferencesField: Field = {
  name: 'legalReferences',
  label: 'Textes de référence',
  labels: { singular: 'Texte', plural: 'Textes' },
  type: 'array',
  maxRows: 30,
  admin: {
    description:
      'Collez une adresse de Légifrance, ou écrivez « art. L. 262-2 CASF » : le reste se remplit à l’enregistrement.',
  },
  hooks: { beforeValidate: [completeRows] },
  fields: [
    { ...box('title', 'Texte'), required: true },
    { type: 'row', fields: [half(box('url', 'Adresse')), half(box('article', 'Article'))] },
    {
      type: 'row',
      fields: [
        half(box('legiId', 'Identifiant de l’article')),
        day('versionDate', 'Version du', { width: '50%' }),
      ],
    },
  ],
}

function completeRows({ value }: Parameters<FieldHook>[0]): unknown {
  return Array.isArray(value) ? value.map((row: unknown) => storedReference(row, completeReference)) : value
}

/** A box that refuses what makes no reference with the others, once they are completed. */
function box(name: ReferenceFault['field'], label: string): TextField {
  return {
    name,
    label,
    type: 'text',
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      if (name === 'url' && value && !isWebAddress(value))
        return 'Indiquez une adresse complète, qui commence par https://.'
      const [row] = readReferences([siblingData]).map(completeReference)
      if (name === 'title' && !row?.title) return 'Écrivez le nom du texte, ou collez son adresse.'
      const fault = row ? referenceFault(row) : null
      return fault?.field === name ? fault.message : true
    },
  }
}

function half(field: TextField): TextField {
  return { ...field, admin: { width: '50%' } }
}
