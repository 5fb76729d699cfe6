import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { publishedForReader } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { assignNumber } from '../shared/assignNumber'
import { citationsField, noteCitations } from '../shared/citations/citationsField'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { changeEndpoint } from '../shared/editions/changeEndpoint'
import { keepEdition, keepRemoval, takeEffectDay } from '../shared/editions/keepEditions'
import { refuseUntoldChange } from '../shared/editions/refuseUntoldChange'
import { placeField } from '../shared/guide/placeField'
import { sheetsEndpoint } from '../shared/guideBlocks/sheetsEndpoint'
import { keepSheetDates } from '../shared/keepSheetDates'
import { planEndpoints } from '../shared/planning/planEndpoints'
import { planField } from '../shared/planning/planField'
import { gatedTrustFields } from '../shared/publishing/gatedTrustFields'
import { publicationEndpoint } from '../shared/publishing/publicationEndpoint'
import { publicationFaults } from '../shared/publishing/publicationFaults'
import { refuseIncompletePublication } from '../shared/publishing/refuseIncompletePublication'
import { queueIndexing, queueRemoval } from '../shared/queueIndexing'
import { noteRateCodes, rateCodesField } from '../shared/rates/rateCodesField'
import { showAmounts } from '../shared/rates/showAmounts'
import { bodyFilesField, noteBodyFiles } from '../shared/richText/bodyFilesField'
import { sheetPreview } from '../shared/sheetPreview'
import { seenEndpoint } from '../shared/unread/unreadEndpoints'
import { articleIdentityFields } from './fields/identity'
import { articleSourceFields, articleTextFields } from './fields/text'
import { isArticleRewritten } from './hooks/isArticleRewritten'
import { keepArticlePlace } from './hooks/keepArticlePlace'
import { refuseCitedWithdrawal } from './hooks/refuseCitedWithdrawal'

/** The sheets of the guide: what the service knows of law and practice, filed in chapters. */
export const Articles: CollectionConfig = {
  slug: SLUGS.articles,
  labels: { singular: 'Fiche du guide', plural: 'Fiches du guide' },
  access: {
    read: publishedForReader,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description: 'Le guide : ce que le service sait du droit et des pratiques, rangé par chapitres.',
    defaultColumns: ['title', 'number', 'chapter', 'freshness', 'owner', '_status'],
    listSearchableFields: ['title', 'number', 'acronyms'],
    components: { beforeListTable: ['/collections/shared/guide/GuideExport#GuideExport'] },
    preview: sheetPreview('guide'),
  },
  defaultSort: 'title',
  endpoints: [
    publicationEndpoint(SLUGS.articles),
    changeEndpoint(SLUGS.articles),
    ...planEndpoints(SLUGS.articles, publicationFaults(SLUGS.articles)),
    seenEndpoint,
    sheetsEndpoint,
  ],
  trash: true,
  versions: { maxPerDoc: 200, drafts: { validate: false } },
  hooks: {
    beforeOperation: [refuseCitedWithdrawal],
    beforeValidate: [cleanTypedTexts, assignNumber(SLUGS.articles)],
    beforeChange: [
      refuseIncompletePublication(SLUGS.articles),
      refuseUntoldChange(SLUGS.articles),
      keepArticlePlace,
      noteRateCodes,
      noteCitations,
      noteBodyFiles,
      keepSheetDates(isArticleRewritten),
      takeEffectDay,
    ],
    afterChange: [keepEdition(SLUGS.articles), queueIndexing(SLUGS.articles)],
    afterDelete: [keepRemoval(SLUGS.articles), queueRemoval(SLUGS.articles)],
    afterOperation: [showAmounts],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'L’essentiel', fields: articleIdentityFields },
        { label: 'Texte', fields: articleTextFields },
        { label: 'Textes et liens', fields: articleSourceFields },
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
    ...gatedTrustFields,
    planField,
    rateCodesField,
    citationsField,
    bodyFilesField,
    placeField,
  ],
}
