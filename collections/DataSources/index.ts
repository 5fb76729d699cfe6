import type { CollectionConfig } from 'payload'
import { administratorsOnly, editorsOnly } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { day } from '../shared/day'
import { options } from '../shared/options'
import { webAddress } from '../shared/webAddress'

/** Where imported records come from: a name, a licence, and how far each source is trusted. */
export const DataSources: CollectionConfig = {
  slug: SLUGS.dataSources,
  labels: { singular: 'Source de données', plural: 'Sources de données' },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: administratorsOnly },
  admin: {
    useAsTitle: 'name',
    group: 'Échanges',
    defaultColumns: ['name', 'code', 'format', 'licence', 'lastImportAt'],
    description:
      'D’où viennent les fiches importées, et à qui l’on se fie quand deux sources se contredisent.',
  },
  defaultSort: 'rank',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', label: 'Nom', type: 'text', required: true },
        {
          name: 'code',
          label: 'Code',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          admin: { description: 'Tel que le fichier le nomme : « dora ».' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'format', label: 'Format', type: 'select', required: true, options: options(IMPORT_FORMATS) },
        { name: 'licence', label: 'Licence', type: 'text' },
      ],
    },
    webAddress('url', 'Adresse'),
    {
      name: 'rank',
      label: 'Rang de confiance',
      type: 'number',
      required: true,
      defaultValue: 100,
      min: 1,
      max: 999,
      admin: { description: 'Le plus petit l’emporte, champ par champ, quand deux sources se contredisent.' },
    },
    {
      name: 'trustedFields',
      label: 'Rang par champ',
      labels: { singular: 'Champ', plural: 'Champs' },
      type: 'array',
      admin: { description: 'Pour un champ où cette source vaut mieux, ou moins, que son rang.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'field', label: 'Champ', type: 'text', required: true },
            { name: 'rank', label: 'Rang', type: 'number', required: true, min: 1, max: 999 },
          ],
        },
      ],
    },
    {
      name: 'audience',
      label: 'Diffusion des fiches créées',
      type: 'select',
      required: true,
      defaultValue: 'public',
      options: [
        { value: 'public', label: 'Tout public' },
        { value: 'partners', label: 'Partenaires et agents' },
        { value: 'agents', label: 'Agents seulement' },
      ],
    },
    {
      name: 'mapping',
      label: 'Correspondance des colonnes',
      type: 'json',
      admin: {
        description: 'Pour un fichier CSV : réutilisée au prochain import de cette source.',
        condition: (data) => data?.format === 'csv',
      },
    },
    day('lastImportAt', 'Dernier import', { readOnly: true }, true),
  ],
}
