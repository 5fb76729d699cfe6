import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { publishedForReader } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { assignNumber } from '../shared/assignNumber'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { keepMovedPoint } from '../shared/keepMovedPoint'
import { keepSheetDates } from '../shared/keepSheetDates'
import { noteSignedInSave } from '../shared/noteSignedInSave'
import { planEndpoints } from '../shared/planning/planEndpoints'
import { planField } from '../shared/planning/planField'
import { queueDependants } from '../shared/queueDependants'
import { queueGeocoding } from '../shared/queueGeocoding'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { restrictionFields } from '../shared/restrictions'
import { sheetPreview } from '../shared/sheetPreview'
import { keeperFields, numberFields, verificationFields } from '../shared/trustFields'
import { seenEndpoint } from '../shared/unread/unreadEndpoints'
import { contactFields } from './fields/contact'
import { identityFields } from './fields/identity'
import { placeAndHoursFields } from './fields/placeAndHours'
import { provenanceFields } from './fields/provenance'
import { keepFormerNames } from './keepFormerNames'

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
    description: 'Les organismes vers qui les travailleurs sociaux orientent.',
    defaultColumns: ['name', 'kind', 'number', 'audience', '_status'],
    listSearchableFields: ['name', 'number', 'acronym'],
    preview: sheetPreview('annuaire'),
  },
  defaultSort: 'name',
  endpoints: [...planEndpoints(SLUGS.organisations), seenEndpoint],
  trash: true,
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  hooks: {
    beforeValidate: [cleanTypedTexts, assignNumber(SLUGS.organisations)],
    beforeChange: [keepSheetDates(), keepMovedPoint, keepFormerNames],
    afterChange: [
      queueIndexing(SLUGS.organisations),
      queueDependants(SLUGS.organisations),
      queueGeocoding(SLUGS.organisations),
      noteSignedInSave(SLUGS.organisations),
    ],
    afterDelete: [queueRemoval(SLUGS.organisations)],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'L’essentiel', fields: identityFields },
        { label: 'Joindre', fields: contactFields },
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
