import { InsertAmount as InsertAmount_414904992f69317648731d16e295de15 } from '@collections/shared/rates/InsertAmount.client'
import { TerritoryField as TerritoryField_66dc9c76c288a24389e908e5ff986fb1 } from '../../../../collections/shared/territory/TerritoryField.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPaste as CleanPaste_77699c5565e7fb4cdb98972c59290026 } from '../../../../collections/shared/richText/CleanPaste.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ScaleField as ScaleField_374c16eedd174120521ad1c9a339dd7c } from '@collections/shared/rates/ScaleField.client'
import { AmountField as AmountField_5ac89464bc70afa26b8e8eda5f751b98 } from '@collections/shared/rates/AmountField.client'
import { AmountLabel as AmountLabel_6ee9c8d0afd7509941cd6c3647e4d2c6 } from '@collections/shared/rates/AmountLabel.client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SheetsField as SheetsField_d395771dc9421cd42a24315cc2b90fa4 } from '../../../../collections/shared/guideBlocks/SheetsField.client'
import { FrenchTable as FrenchTable_0d81a65c391cae3504335bbe5968f3dd } from '../../../../collections/shared/richText/FrenchTable.client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FrenchDateField as FrenchDateField_661d6af2957a1f81c8d186a03eb40eec } from '../../../../collections/shared/dates/FrenchDateField.client'
import { FreshnessCell as FreshnessCell_8f31e4b29a1a477e9e6d4ff91779d142 } from '@collections/Schemes/components/FreshnessCell'
import { PublicationChecklist as PublicationChecklist_2587d36d9476d670e60836a6d719b814 } from '@collections/shared/publishing/PublicationChecklist.client'
import { ChangeProposal as ChangeProposal_e311d80e388f05d3a1350aa46e9b718a } from '../../../../collections/shared/editions/ChangeProposal.client'
import { UnreadView as UnreadView_59416f582aa349a6fc757f2f8e446a81 } from '@collections/shared/unread/UnreadView'
import { SchedulePublication as SchedulePublication_940f0b075fdf0b32553e66b6609e6dab } from '../../../../collections/shared/planning/SchedulePublication.client'
import { GuideExport as GuideExport_50594748f31ac41e8a497e887f66d2b8 } from '../../../../collections/shared/guide/GuideExport'
import { ValueLink as ValueLink_a4b7ccd91faf6266dc4da85d88ff54da } from '@collections/Rates/components/ValueLink.client'
import { EntryLabel as EntryLabel_56a61c265ee8a90281b02fb650ace36d } from '@collections/Rates/components/EntryLabel.client'
import { OpeningHoursField as OpeningHoursField_f337e5c5b2ccc8f2397be33c88d2c418 } from '@collections/Organisations/components/OpeningHoursField.client'
import { CodeCell as CodeCell_8696016e211466a6ba02af355346d266 } from '../../../../collections/shared/codes/CodeCell'
import { CodeField as CodeField_ae0a0050d2017fadad9335393611889e } from '../../../../collections/shared/codes/CodeField'
import { JournalExport as JournalExport_c4e3622194258fea47c70dad142c7adb } from '../../../../collections/AuditLog/components/JournalExport'
import { ProductWords as ProductWords_acb5ac0ed0b14cab93149b7bd4f37fa4 } from '../../../../collections/EverydayWords/components/ProductWords'
import { InviteButton as InviteButton_92670d1e2efcb715948aa773716f660b } from '../../../../collections/Users/components/InviteButton.client'
import { NewKey as NewKey_92aef46a4ab38e36d8ee225ac9a88c66 } from '../../../../collections/ApiKeys/components/NewKey.client'
import { ImportPanel as ImportPanel_35aef95db04fe593433d503c5aa69cfd } from '@collections/ImportRuns/components/ImportPanel.client'
import { ConflictView as ConflictView_cc54a3b9d8a331fcbd34e0ef01d21880 } from '@collections/Conflicts/components/ConflictView'
import { PairView as PairView_1b56fef0faad3027c064564afb07c141 } from '@collections/DuplicatePairs/components/PairView.client'
import { BulletinActions as BulletinActions_5dec67294357239d8e391a103f96f583 } from '../../../../collections/Bulletins/components/BulletinActions.client'
import { LineLabel as LineLabel_145ad2cc4b7982b0928b3673be8b0297 } from '../../../../collections/Bulletins/components/LineLabel.client'
import { AccentField as AccentField_9f0f340209a90f238e275f3e5cb9dc5f } from '../../../../collections/Site/AccentField.client'
import { DelayField as DelayField_654078441e52eec78eaef35a6689aa0f } from '../../../../collections/Site/DelayField.client'
import { AdminIcon as AdminIcon_23c13b0b0fa49bdcfed90cc697847004 } from '../../../../src/features/shell/site/ui/AdminIcon'
import { AdminLogo as AdminLogo_02ef895cda6f26010d4f04b39f144786 } from '../../../../src/features/shell/site/ui/AdminLogo'
import { StoredMailsLink as StoredMailsLink_9caef783061566ddba602e275bea3999 } from '../../../../src/features/shell/mails/ui/StoredMailsLink'
import { NamesProvider as NamesProvider_8b018a9129ef15278093833b448cad77 } from '../../../../collections/shared/names/NamesProvider.client'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { AdminDashboard as AdminDashboard_19da8a6e02da6dd3ecd71becd6ef2c15 } from '../../../../src/features/desk/admin/ui/AdminDashboard'
import { StoredMailsView as StoredMailsView_432bff763f9fa72f173182c20d9fd70d } from '../../../../src/features/shell/mails/ui/StoredMailsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@collections/shared/rates/InsertAmount.client#InsertAmount": InsertAmount_414904992f69317648731d16e295de15,
  "/collections/shared/territory/TerritoryField.client#TerritoryField": TerritoryField_66dc9c76c288a24389e908e5ff986fb1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/collections/shared/richText/CleanPaste.client#CleanPaste": CleanPaste_77699c5565e7fb4cdb98972c59290026,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@collections/shared/rates/ScaleField.client#ScaleField": ScaleField_374c16eedd174120521ad1c9a339dd7c,
  "@collections/shared/rates/AmountField.client#AmountField": AmountField_5ac89464bc70afa26b8e8eda5f751b98,
  "@collections/shared/rates/AmountLabel.client#AmountLabel": AmountLabel_6ee9c8d0afd7509941cd6c3647e4d2c6,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/shared/guideBlocks/SheetsField.client#SheetsField": SheetsField_d395771dc9421cd42a24315cc2b90fa4,
  "/collections/shared/richText/FrenchTable.client#FrenchTable": FrenchTable_0d81a65c391cae3504335bbe5968f3dd,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/shared/dates/FrenchDateField.client#FrenchDateField": FrenchDateField_661d6af2957a1f81c8d186a03eb40eec,
  "@collections/Schemes/components/FreshnessCell#FreshnessCell": FreshnessCell_8f31e4b29a1a477e9e6d4ff91779d142,
  "@collections/shared/publishing/PublicationChecklist.client#PublicationChecklist": PublicationChecklist_2587d36d9476d670e60836a6d719b814,
  "/collections/shared/editions/ChangeProposal.client#ChangeProposal": ChangeProposal_e311d80e388f05d3a1350aa46e9b718a,
  "@collections/shared/unread/UnreadView#UnreadView": UnreadView_59416f582aa349a6fc757f2f8e446a81,
  "/collections/shared/planning/SchedulePublication.client#SchedulePublication": SchedulePublication_940f0b075fdf0b32553e66b6609e6dab,
  "/collections/shared/guide/GuideExport#GuideExport": GuideExport_50594748f31ac41e8a497e887f66d2b8,
  "@collections/Rates/components/ValueLink.client#ValueLink": ValueLink_a4b7ccd91faf6266dc4da85d88ff54da,
  "@collections/Rates/components/EntryLabel.client#EntryLabel": EntryLabel_56a61c265ee8a90281b02fb650ace36d,
  "@collections/Organisations/components/OpeningHoursField.client#OpeningHoursField": OpeningHoursField_f337e5c5b2ccc8f2397be33c88d2c418,
  "/collections/shared/codes/CodeCell#CodeCell": CodeCell_8696016e211466a6ba02af355346d266,
  "/collections/shared/codes/CodeField#CodeField": CodeField_ae0a0050d2017fadad9335393611889e,
  "/collections/AuditLog/components/JournalExport#JournalExport": JournalExport_c4e3622194258fea47c70dad142c7adb,
  "/collections/EverydayWords/components/ProductWords#ProductWords": ProductWords_acb5ac0ed0b14cab93149b7bd4f37fa4,
  "/collections/Users/components/InviteButton.client#InviteButton": InviteButton_92670d1e2efcb715948aa773716f660b,
  "/collections/ApiKeys/components/NewKey.client#NewKey": NewKey_92aef46a4ab38e36d8ee225ac9a88c66,
  "@collections/ImportRuns/components/ImportPanel.client#ImportPanel": ImportPanel_35aef95db04fe593433d503c5aa69cfd,
  "@collections/Conflicts/components/ConflictView#ConflictView": ConflictView_cc54a3b9d8a331fcbd34e0ef01d21880,
  "@collections/DuplicatePairs/components/PairView.client#PairView": PairView_1b56fef0faad3027c064564afb07c141,
  "/collections/Bulletins/components/BulletinActions.client#BulletinActions": BulletinActions_5dec67294357239d8e391a103f96f583,
  "/collections/Bulletins/components/LineLabel.client#LineLabel": LineLabel_145ad2cc4b7982b0928b3673be8b0297,
  "/collections/Site/AccentField.client#AccentField": AccentField_9f0f340209a90f238e275f3e5cb9dc5f,
  "/collections/Site/DelayField.client#DelayField": DelayField_654078441e52eec78eaef35a6689aa0f,
  "/src/features/shell/site/ui/AdminIcon#AdminIcon": AdminIcon_23c13b0b0fa49bdcfed90cc697847004,
  "/src/features/shell/site/ui/AdminLogo#AdminLogo": AdminLogo_02ef895cda6f26010d4f04b39f144786,
  "/src/features/shell/mails/ui/StoredMailsLink#StoredMailsLink": StoredMailsLink_9caef783061566ddba602e275bea3999,
  "/collections/shared/names/NamesProvider.client#NamesProvider": NamesProvider_8b018a9129ef15278093833b448cad77,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/features/desk/admin/ui/AdminDashboard#AdminDashboard": AdminDashboard_19da8a6e02da6dd3ecd71becd6ef2c15,
  "/src/features/shell/mails/ui/StoredMailsView#StoredMailsView": StoredMailsView_432bff763f9fa72f173182c20d9fd70d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
