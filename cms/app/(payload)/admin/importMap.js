import { WhoEdits as WhoEdits_7e07a05bc34faa4ffb19e8e5fe6356b5 } from '../../../components/who-edits.tsx'
import { KeepUnsaved as KeepUnsaved_32554e69fa13d45b44040d838547184f } from '../../../components/keep-unsaved.tsx'
import { DocumentState as DocumentState_c45c3679f63199b4936dac6cb5bb0676 } from '../../../components/document-state.tsx'
import { ImportNotice as ImportNotice_d061025ffea923f8a592694cf5fad9aa } from '../../../components/import-notice.tsx'
import { DayCell as DayCell_24c1c2c40a98d54938f6a0410683ecdb } from '../../../components/day-cell.tsx'
import { DayField as DayField_0a72e9ea86a51d364e1cede8ecda5377 } from '../../../components/day-field.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlacementTerm as PlacementTerm_b29051cc978cefb7875f936798f3ba47 } from '../../../components/placement-term.tsx'
import { PlacementLabel as PlacementLabel_673b8f1bfaf17d0ad264670cd3cc1cf3 } from '../../../components/placement-label.tsx'
import { PersonalData as PersonalData_517fcc612a6f1b857611a129680a3ce5 } from '../../../components/personal-data/panel.tsx'
import { WithdrawButton as WithdrawButton_19e5abc1d8a8ccb63b42517f185f65c9 } from '../../../components/withdraw-button.tsx'
import { NoUnpublishing as NoUnpublishing_19e5abc1d8a8ccb63b42517f185f65c9 } from '../../../components/withdraw-button.tsx'
import { LawRow as LawRow_74e88588abab3ef3f0bca2690b9d9a56 } from '../../../components/law-row.tsx'
import { TableRows as TableRows_2d26a6eb08e2f951a8a1b9bd0421cbcc } from '../../../components/table-rows.tsx'
import { RegistrationActions as RegistrationActions_435a15659e43b68edddc361cc73484f0 } from '../../../components/registration-actions.tsx'
import { ReleaseReport as ReleaseReport_f122b370a38676d211082563c55c58ff } from '../../../components/release-report.tsx'
import { PolicyRow as PolicyRow_f5c37b559ecd83563e837adeda8bac3a } from '../../../components/policy-row.tsx'
import { Icon as Icon_9b1111e127a140f9a4bf9efca67b3dcf } from '../../../components/mark.tsx'
import { Logo as Logo_9b1111e127a140f9a4bf9efca67b3dcf } from '../../../components/mark.tsx'
import { DashboardPanels as DashboardPanels_8eef47080d7dbcfb0143ce9733355700 } from '../../../components/dashboard-panels.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/who-edits.tsx#WhoEdits": WhoEdits_7e07a05bc34faa4ffb19e8e5fe6356b5,
  "/components/keep-unsaved.tsx#KeepUnsaved": KeepUnsaved_32554e69fa13d45b44040d838547184f,
  "/components/document-state.tsx#DocumentState": DocumentState_c45c3679f63199b4936dac6cb5bb0676,
  "/components/import-notice.tsx#ImportNotice": ImportNotice_d061025ffea923f8a592694cf5fad9aa,
  "/components/day-cell.tsx#DayCell": DayCell_24c1c2c40a98d54938f6a0410683ecdb,
  "/components/day-field.tsx#DayField": DayField_0a72e9ea86a51d364e1cede8ecda5377,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/placement-term.tsx#PlacementTerm": PlacementTerm_b29051cc978cefb7875f936798f3ba47,
  "/components/placement-label.tsx#PlacementLabel": PlacementLabel_673b8f1bfaf17d0ad264670cd3cc1cf3,
  "/components/personal-data/panel.tsx#PersonalData": PersonalData_517fcc612a6f1b857611a129680a3ce5,
  "/components/withdraw-button.tsx#WithdrawButton": WithdrawButton_19e5abc1d8a8ccb63b42517f185f65c9,
  "/components/withdraw-button.tsx#NoUnpublishing": NoUnpublishing_19e5abc1d8a8ccb63b42517f185f65c9,
  "/components/law-row.tsx#LawRow": LawRow_74e88588abab3ef3f0bca2690b9d9a56,
  "/components/table-rows.tsx#TableRows": TableRows_2d26a6eb08e2f951a8a1b9bd0421cbcc,
  "/components/registration-actions.tsx#RegistrationActions": RegistrationActions_435a15659e43b68edddc361cc73484f0,
  "/components/release-report.tsx#ReleaseReport": ReleaseReport_f122b370a38676d211082563c55c58ff,
  "/components/policy-row.tsx#PolicyRow": PolicyRow_f5c37b559ecd83563e837adeda8bac3a,
  "/components/mark.tsx#Icon": Icon_9b1111e127a140f9a4bf9efca67b3dcf,
  "/components/mark.tsx#Logo": Logo_9b1111e127a140f9a4bf9efca67b3dcf,
  "/components/dashboard-panels.tsx#DashboardPanels": DashboardPanels_8eef47080d7dbcfb0143ce9733355700,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
