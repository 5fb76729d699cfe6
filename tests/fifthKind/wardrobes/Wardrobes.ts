import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { publishedForReader } from '@/access/publishedForReader'
import { assignNumber } from '../../../collections/shared/assignNumber'
import { keepSheetDates } from '../../../collections/shared/keepSheetDates'
import { noteSignedInSave } from '../../../collections/shared/noteSignedInSave'
import { queueIndexing, queueRemoval } from '../../../collections/shared/queueIndexing'
import { keeperFields, numberFields, verificationFields } from '../../../collections/shared/trustFields'
import { WARDROBES } from './wardrobeKind'

/** A kind of sheet that the product does not have: where clothes are lent. */
export const Wardrobes: CollectionConfig = {
  slug: WARDROBES,
  access: {
    read: publishedForReader,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  trash: true,
  versions: { drafts: true },
  hooks: {
    beforeValidate: [assignNumber(WARDROBES)],
    beforeChange: [keepSheetDates()],
    // Members keep it, as they keep an organisation.
    afterChange: [queueIndexing(WARDROBES), noteSignedInSave(WARDROBES as 'organisations')],
    afterDelete: [queueRemoval(WARDROBES)],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'summary', type: 'text' },
    { name: 'email', type: 'text' },
    { name: 'address', type: 'group', fields: [{ name: 'city', type: 'text' }] },
    ...numberFields,
    ...verificationFields,
    ...keeperFields,
  ],
}
