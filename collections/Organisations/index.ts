import type { CollectionConfig } from 'payload'
import { editorsOnly, editorsOnlyField } from '@/access/editorsOnly'
import { nobodyField } from '@/access/nobody'
import { publishedForReader } from '@/access/publishedForReader'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { AUDIENCES, CADENCES } from '@/domain/scheme/closedLists'
import { assignNumber } from '../shared/assignNumber'
import { day } from '../shared/day'
import { options } from '../shared/options'
import { queueDependants } from '../shared/queueDependants'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { sheetPreview } from '../shared/sheetPreview'
import { validateTerritory } from '../shared/validateTerritory'
import { webAddress } from '../shared/webAddress'
import { SLUGS } from '../slugs'
import { keepOrganisationDates } from './hooks/keepOrganisationDates'

const aside = { position: 'sidebar' as const }

export const Organisations: CollectionConfig = {
  slug: SLUGS.organisations,
  labels: { singular: 'Partenaire', plural: 'Partenaires' },
  access: {
    read: publishedForReader,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Annuaire',
    defaultColumns: ['name', 'kind', 'number', 'audience', '_status'],
    listSearchableFields: ['name', 'number', 'acronym'],
    preview: sheetPreview('annuaire'),
  },
  defaultSort: 'name',
  trash: true,
  versions: { maxPerDoc: 100, drafts: { schedulePublish: true, validate: false } },
  hooks: {
    beforeValidate: [assignNumber(SLUGS.organisations)],
    beforeChange: [keepOrganisationDates],
    afterChange: [queueIndexing(SLUGS.organisations), queueDependants(SLUGS.organisations)],
    afterDelete: [queueRemoval(SLUGS.organisations)],
  },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 150 },
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
    { name: 'description', label: 'Ce qu’il fait', type: 'textarea', maxLength: 2000 },
    {
      type: 'row',
      fields: [
        { name: 'phone', label: 'Téléphone', type: 'text' },
        { name: 'email', label: 'Courriel', type: 'email' },
      ],
    },
    {
      type: 'row',
      fields: [
        webAddress('website', 'Site'),
        {
          name: 'hoursText',
          label: 'Horaires',
          type: 'text',
          admin: { width: '50%', description: 'lun.–ven. 9 h – 12 h 30' },
        },
      ],
    },
    {
      name: 'address',
      label: 'Adresse',
      type: 'group',
      fields: [
        { name: 'street', label: 'Voie', type: 'text' },
        {
          type: 'row',
          fields: [
            { name: 'postcode', label: 'Code postal', type: 'text' },
            { name: 'city', label: 'Commune', type: 'text' },
            { name: 'inseeCode', label: 'Code INSEE', type: 'text', index: true },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', label: 'Latitude', type: 'number', min: -90, max: 90 },
        { name: 'longitude', label: 'Longitude', type: 'number', min: -180, max: 180 },
      ],
    },
    {
      name: 'communesServed',
      label: 'Communes desservies',
      type: 'text',
      hasMany: true,
      validate: validateTerritory,
      admin: { description: 'Codes INSEE : le contact de la famille est choisi par sa commune.' },
    },
    {
      name: 'number',
      label: 'Numéro',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { ...aside, readOnly: true },
      hooks: { beforeDuplicate: [() => undefined] },
    },
    {
      name: 'publicId',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
      hooks: { beforeDuplicate: [() => undefined] },
    },
    {
      name: 'audience',
      label: 'Diffusion',
      type: 'select',
      options: options(AUDIENCES),
      defaultValue: 'agents',
      required: true,
      index: true,
      admin: aside,
    },
    day('verifiedAt', 'Vérifié le', aside),
    { name: 'verifiedByName', label: 'Vérifié par', type: 'text', admin: aside },
    {
      name: 'cadence',
      label: 'À revoir tous les',
      type: 'select',
      options: options(CADENCES),
      defaultValue: '6',
      admin: aside,
    },
    day('reviewDueAt', 'À revoir avant le', { ...aside, readOnly: true }, true),
    day('modifiedAt', 'Modifié le', { ...aside, readOnly: true }, true),
    {
      name: 'owner',
      label: 'Responsable de la fiche',
      type: 'relationship',
      relationTo: SLUGS.users,
      index: true,
      admin: aside,
      filterOptions: { roles: { in: ['editor', 'administrator'] } },
    },
    {
      name: 'internalNote',
      label: 'Note interne',
      type: 'textarea',
      access: { read: editorsOnlyField },
      admin: aside,
    },
  ],
}
