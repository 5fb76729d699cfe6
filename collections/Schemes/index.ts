import type { CollectionConfig } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { assignNumber } from '../shared/assignNumber'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { changeEndpoint } from '../shared/editions/changeEndpoint'
import { keepEdition, keepRemoval, takeEffectDay } from '../shared/editions/keepEditions'
import { refuseUntoldChange } from '../shared/editions/refuseUntoldChange'
import { keepSheetDates } from '../shared/keepSheetDates'
import { planEndpoints } from '../shared/planning/planEndpoints'
import { planField } from '../shared/planning/planField'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { noteRateCodes, rateCodesField } from '../shared/rates/rateCodesField'
import { showAmounts } from '../shared/rates/showAmounts'
import { sheetPreview } from '../shared/sheetPreview'
import { territoryEndpoint } from '../shared/territory/territoryEndpoint'
import { seenEndpoint, themeEndpoint } from '../shared/unread/unreadEndpoints'
import { schemeAccess } from './access'
import { answerFields } from './fields/answer'
import { familyFields } from './fields/family'
import { identityFields } from './fields/identity'
import { sourceFields } from './fields/sources'
import { trustFields } from './fields/trust'
import { whoAndWhereFields } from './fields/whoAndWhere'
import { isRewritten } from './hooks/isRewritten'
import { refuseIncompletePublication } from './hooks/refuseIncompletePublication'
import { settleProposedThemes } from './hooks/settleProposedThemes'
import { publicationEndpoint } from './publicationEndpoint'
import { publicationFaults } from './publicationFaults'

export const Schemes: CollectionConfig = {
  slug: SLUGS.schemes,
  labels: { singular: 'Dispositif', plural: 'Dispositifs' },
  access: schemeAccess,
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description: 'Les aides, services et démarches que les familles peuvent mobiliser.',
    defaultColumns: ['title', 'number', 'freshness', 'owner', 'audience', '_status'],
    listSearchableFields: ['title', 'number', 'acronyms'],
    preview: sheetPreview('dispositifs'),
  },
  defaultSort: 'title',
  endpoints: [
    publicationEndpoint,
    changeEndpoint(SLUGS.schemes),
    territoryEndpoint,
    ...planEndpoints(SLUGS.schemes, publicationFaults),
    seenEndpoint,
    themeEndpoint,
  ],
  trash: true,
  versions: { maxPerDoc: 200, drafts: { validate: false } },
  hooks: {
    beforeValidate: [cleanTypedTexts, assignNumber(SLUGS.schemes)],
    beforeChange: [
      settleProposedThemes,
      refuseIncompletePublication,
      refuseUntoldChange(SLUGS.schemes),
      noteRateCodes,
      keepSheetDates(isRewritten),
      takeEffectDay,
    ],
    afterChange: [keepEdition(SLUGS.schemes), queueIndexing(SLUGS.schemes)],
    afterDelete: [keepRemoval(SLUGS.schemes), queueRemoval(SLUGS.schemes)],
    afterOperation: [showAmounts],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'L’essentiel', fields: identityFields },
        { label: 'Pour qui, où', fields: whoAndWhereFields },
        { label: 'Comment', fields: answerFields },
        { label: 'Textes et liens', fields: sourceFields },
        { label: 'Pour la famille', fields: familyFields },
      ],
    },
    {
      name: 'freshness',
      label: 'Fraîcheur',
      type: 'ui',
      admin: {
        components: { Cell: '@collections/Schemes/components/FreshnessCell#FreshnessCell' },
        disableListColumn: false,
      },
    },
    ...trustFields,
    planField,
    rateCodesField,
  ],
}
