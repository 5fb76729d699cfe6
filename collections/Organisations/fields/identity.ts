import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { LANGUAGES, ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { SLUGS } from '@/domain/slugs'
import { options } from '../../shared/options'
import { territoryField } from '../../shared/territory/territoryField'
import { validateSiret } from '../validateSiret'

/** What the organisation is. */
export const identityFields: Field[] = [
  { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 150, index: true },
  {
    type: 'row',
    fields: [
      { name: 'acronym', label: 'Sigle', type: 'text', admin: { width: '30%' } },
      {
        name: 'kind',
        label: 'Type',
        type: 'select',
        required: true,
        options: options(ORGANISATION_KINDS),
        index: true,
        admin: { width: '70%' },
      },
    ],
  },
  {
    name: 'formerNames',
    label: 'Anciens noms',
    type: 'textarea',
    maxLength: 2000,
    admin: { description: 'Un par ligne : la recherche trouve l’organisme par eux aussi.', rows: 2 },
  },
  { name: 'description', label: 'Ce qu’il fait', type: 'textarea', maxLength: 10_000 },
  {
    type: 'row',
    fields: [
      {
        name: 'siret',
        label: 'SIRET',
        type: 'text',
        index: true,
        access: { read: readablePart('address') },
        validate: validateSiret,
        admin: { width: '30%' },
      },
      {
        name: 'parent',
        label: 'Rattaché à',
        type: 'relationship',
        relationTo: SLUGS.organisations,
        admin: { width: '70%' },
        filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      },
    ],
  },
  { name: 'networks', label: 'Réseaux', type: 'select', hasMany: true, options: options(NETWORKS) },
  territoryField({
    name: 'communesServed',
    label: 'Territoire desservi',
    description: 'Par leurs noms : le contact de la famille est choisi par sa commune. Vide : sans limite.',
  }),
  { name: 'languages', label: 'Langues parlées', type: 'select', hasMany: true, options: options(LANGUAGES) },
]
