import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FreshnessCell as FreshnessCell_8f31e4b29a1a477e9e6d4ff91779d142 } from '@collections/Schemes/components/FreshnessCell'
import { PublicationChecklist as PublicationChecklist_587b42e785f95fdabeffc0b062f1d078 } from '@collections/Schemes/components/PublicationChecklist.client'
import { OpeningHoursField as OpeningHoursField_f337e5c5b2ccc8f2397be33c88d2c418 } from '@collections/Organisations/components/OpeningHoursField.client'
import { InviteButton as InviteButton_92670d1e2efcb715948aa773716f660b } from '../../../../collections/Users/components/InviteButton.client'
import { NewKey as NewKey_92aef46a4ab38e36d8ee225ac9a88c66 } from '../../../../collections/ApiKeys/components/NewKey.client'
import { ImportPanel as ImportPanel_35aef95db04fe593433d503c5aa69cfd } from '@collections/ImportRuns/components/ImportPanel.client'
import { ConflictView as ConflictView_cc54a3b9d8a331fcbd34e0ef01d21880 } from '@collections/Conflicts/components/ConflictView'
import { PairView as PairView_1b56fef0faad3027c064564afb07c141 } from '@collections/DuplicatePairs/components/PairView.client'
import { AdminIcon as AdminIcon_b03eac7cf6b25b6a2e2480bcfae6d727 } from '@/features/shell/site/ui/AdminIcon'
import { AdminLogo as AdminLogo_448d7b6c73f3c9da835d952df6bd53f7 } from '@/features/shell/site/ui/AdminLogo'
import { StoredMailsLink as StoredMailsLink_e63d09fa89739ed9a89d20d141345b07 } from '@/features/shell/mails/ui/StoredMailsLink'
import { EditorDesk as EditorDesk_9e7b4e995daca5d8ffb3c14fc4cf552e } from '@/features/desk/admin/ui/EditorDesk'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { StoredMailsView as StoredMailsView_33c64661da70d00eef9182fd7d82743a } from '@/features/shell/mails/ui/StoredMailsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@collections/Schemes/components/FreshnessCell#FreshnessCell": FreshnessCell_8f31e4b29a1a477e9e6d4ff91779d142,
  "@collections/Schemes/components/PublicationChecklist.client#PublicationChecklist": PublicationChecklist_587b42e785f95fdabeffc0b062f1d078,
  "@collections/Organisations/components/OpeningHoursField.client#OpeningHoursField": OpeningHoursField_f337e5c5b2ccc8f2397be33c88d2c418,
  "/collections/Users/components/InviteButton.client#InviteButton": InviteButton_92670d1e2efcb715948aa773716f660b,
  "/collections/ApiKeys/components/NewKey.client#NewKey": NewKey_92aef46a4ab38e36d8ee225ac9a88c66,
  "@collections/ImportRuns/components/ImportPanel.client#ImportPanel": ImportPanel_35aef95db04fe593433d503c5aa69cfd,
  "@collections/Conflicts/components/ConflictView#ConflictView": ConflictView_cc54a3b9d8a331fcbd34e0ef01d21880,
  "@collections/DuplicatePairs/components/PairView.client#PairView": PairView_1b56fef0faad3027c064564afb07c141,
  "/src/features/shell/site/ui/AdminIcon#AdminIcon": AdminIcon_b03eac7cf6b25b6a2e2480bcfae6d727,
  "/src/features/shell/site/ui/AdminLogo#AdminLogo": AdminLogo_448d7b6c73f3c9da835d952df6bd53f7,
  "/src/features/shell/mails/ui/StoredMailsLink#StoredMailsLink": StoredMailsLink_e63d09fa89739ed9a89d20d141345b07,
  "/src/features/desk/admin/ui/EditorDesk#EditorDesk": EditorDesk_9e7b4e995daca5d8ffb3c14fc4cf552e,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/features/shell/mails/ui/StoredMailsView#StoredMailsView": StoredMailsView_33c64661da70d00eef9182fd7d82743a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
