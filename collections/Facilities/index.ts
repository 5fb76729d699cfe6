import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { publishedForReader } from '@/access/publishedForReader'
import { readablePart } from '@/access/readablePart'
import { SLUGS } from '@/domain/slugs'
import { assignNumber } from '../shared/assignNumber'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { closuresField } from '../shared/closures'
import { keepSheetDates } from '../shared/keepSheetDates'
import { missingSinceField } from '../shared/missingSince'
import { noteSignedInSave } from '../shared/noteSignedInSave'
import { placeFields } from '../shared/place'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { restrictionFields } from '../shared/restrictions'
import { keeperFields, numberFields, verificationFields } from '../shared/trustFields'
import { seenEndpoint } from '../shared/unread/unreadEndpoints'
import { identityFields } from './fields/identity'
import { presentationFields } from './fields/presentation'
import { siteFields } from './fields/sites'
import { claimPhotos } from './hooks/claimPhotos'
import { deletePhotos } from './hooks/deletePhotos'
import { deleteUnits } from './hooks/deleteUnits'
import { refuseFaults } from './hooks/refuseFaults'

/** Where children are received. Read by the service's own people unless a sheet says otherwise. */
export const Facilities: CollectionConfig = {
  slug: SLUGS.facilities,
  labels: { singular: 'Lieu d’accueil', plural: 'Lieux d’accueil' },
  access: {
    read: publishedForReader,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Lieux d’accueil',
    description: 'Les établissements et services qui accueillent des enfants.',
    defaultColumns: ['name', 'category', 'number', 'audience', '_status'],
    listSearchableFields: ['name', 'number', 'finessNumber'],
  },
  defaultSort: 'name',
  endpoints: [seenEndpoint],
  trash: true,
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  hooks: {
    beforeValidate: [cleanTypedTexts, assignNumber(SLUGS.facilities), refuseFaults],
    beforeChange: [keepSheetDates()],
    afterChange: [queueIndexing(SLUGS.facilities), noteSignedInSave(SLUGS.facilities), claimPhotos],
    beforeDelete: [deleteUnits, deletePhotos],
    afterDelete: [queueRemoval(SLUGS.facilities)],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'L’essentiel', fields: identityFields },
        { label: 'Présentation', fields: presentationFields },
        { label: 'Lieu', fields: [...placeFields(readablePart('address')), closuresField, ...siteFields] },
        { label: 'Champs réservés', fields: restrictionFields },
      ],
    },
    ...numberFields,
    ...verificationFields,
    ...keeperFields,
    missingSinceField,
  ],
}
