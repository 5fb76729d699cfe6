import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { publishedWithOrganisation } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { provenanceFields } from '../Organisations/fields/provenance'
import { assignNumber } from '../shared/assignNumber'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { keepMovedPoint } from '../shared/keepMovedPoint'
import { keepSheetDates } from '../shared/keepSheetDates'
import { noteSignedInSave } from '../shared/noteSignedInSave'
import { planEndpoints } from '../shared/planning/planEndpoints'
import { planField } from '../shared/planning/planField'
import { queueGeocoding } from '../shared/queueGeocoding'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { restrictionFields } from '../shared/restrictions'
import { sheetPreview } from '../shared/sheetPreview'
import { keeperFields, numberFields, verificationFields } from '../shared/trustFields'
import { seenEndpoint } from '../shared/unread/unreadEndpoints'
import { howToFields } from './fields/howTo'
import { offerFields } from './fields/offer'
import { placeAndHoursFields } from './fields/placeAndHours'
import { queueOrganisation, queueOrganisationOfDeleted } from './hooks/queueOrganisation'

/** What organisations offer. A reader sees a service only with its organisation: presenters ask both. */
export const Services: CollectionConfig = {
  slug: SLUGS.services,
  labels: { singular: 'Service', plural: 'Services' },
  access: {
    read: publishedWithOrganisation,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Annuaire',
    description: 'Ce que les partenaires proposent.',
    defaultColumns: ['name', 'organisation', 'number', 'audience', '_status'],
    listSearchableFields: ['name', 'number'],
    preview: sheetPreview('annuaire'),
  },
  defaultSort: 'name',
  endpoints: [...planEndpoints(SLUGS.services), seenEndpoint],
  trash: true,
  versions: { maxPerDoc: 50, drafts: { validate: false } },
  hooks: {
    beforeValidate: [cleanTypedTexts, assignNumber(SLUGS.services)],
    beforeChange: [keepSheetDates(), keepMovedPoint],
    afterChange: [
      queueIndexing(SLUGS.services),
      queueOrganisation,
      queueGeocoding(SLUGS.services),
      noteSignedInSave(SLUGS.services),
    ],
    afterDelete: [queueRemoval(SLUGS.services), queueOrganisationOfDeleted],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'L’essentiel', fields: offerFields },
        { label: 'Comment', fields: howToFields },
        { label: 'Lieu et horaires', fields: placeAndHoursFields },
        { label: 'Champs réservés', fields: restrictionFields },
      ],
    },
    ...numberFields,
    ...verificationFields,
    ...keeperFields,
    planField,
    ...provenanceFields,
  ],
}
