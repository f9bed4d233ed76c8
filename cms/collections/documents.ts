import type { CollectionConfig, Field } from 'payload'
import { actTypeLabel, actTypes } from '../../content/documents/kinds.ts'
import { anEditor, signedIn } from '../access/access.ts'
import { attachmentCopiesEndpoints } from '../endpoints/attachment-copies.ts'
import { personalDataEndpoints } from '../endpoints/personal-data.ts'
import { withdrawalEndpoints } from '../endpoints/withdrawal.ts'
import { bodyField } from '../fields/body.ts'
import { choicesFields } from '../fields/choices.ts'
import {
  attachmentsField,
  audienceField,
  dateField,
  documentButtons,
  documentVersions,
  easyReadField,
  englishField,
  inForceFromField,
  noticeFields,
  protocolField,
  recordFields,
  replacedByField,
  schoolYearField,
  signatoryField,
  slugField,
  summaryField,
  titleField,
  topicsField,
} from '../fields/document-fields.ts'
import { placementsField } from '../fields/placements.ts'
import { logChoices } from '../hooks/choice-hooks.ts'
import {
  keepWithdrawal,
  keyCircolare,
  markFirstPublication,
  refuseDeletionOncePublic,
  refuseUnpublishing,
  releaseWhatChanged,
} from '../hooks/document-hooks.ts'
import { keepRegistered } from '../hooks/keep-registered.ts'

const access = { create: anEditor, read: signedIn, readVersions: signedIn, update: anEditor, delete: anEditor }

const hooks: CollectionConfig['hooks'] = {
  beforeOperation: [refuseUnpublishing],
  beforeChange: [markFirstPublication, keepWithdrawal, keepRegistered],
  afterChange: [releaseWhatChanged, logChoices],
  beforeDelete: [refuseDeletionOncePublic],
}

const group = 'Documenti'
const text = bodyField({ name: 'body', label: 'Testo' })
const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** Circolari: what the office tells families and staff, by number and school year. */
export const circolari: CollectionConfig = {
  slug: 'circolari',
  labels: { singular: 'Circolare', plural: 'Circolari' },
  access,
  disableDuplicate: true,
  admin: {
    group,
    useAsTitle: 'title',
    defaultColumns: ['number', 'title', 'schoolYear', 'date', '_status'],
    listSearchableFields: ['title', 'protocol', 'summary'],
    components: documentButtons,
  },
  defaultSort: '-date',
  fields: [
    ...noticeFields,
    row(
      {
        name: 'number',
        required: true,
        label: 'Numero',
        type: 'number',
        index: true,
        admin: { width: '33%' },
        validate: (value: unknown) =>
          typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 100_000
            ? true
            : 'Il numero della circolare è un numero intero maggiore di zero. Compila «Numero».',
      },
      { ...schoolYearField, admin: { width: '33%' } },
      { ...dateField, admin: { ...dateField.admin, width: '33%' } },
    ),
    titleField,
    audienceField,
    topicsField,
    summaryField,
    text,
    easyReadField,
    attachmentsField,
    placementsField('circolare'),
    ...choicesFields('circolare'),
    englishField,
    row(protocolField, signatoryField),
    replacedByField('circolari'),
    { name: 'addressKey', type: 'text', unique: true, access: { create: () => false, update: () => false }, admin: { hidden: true } },
    ...recordFields,
  ],
  hooks: { ...hooks, beforeChange: [keyCircolare, markFirstPublication, keepWithdrawal, keepRegistered] },
  endpoints: [...withdrawalEndpoints('circolari'), ...personalDataEndpoints('circolare'), ...attachmentCopiesEndpoints('circolare')],
  versions: documentVersions,
}

/** Regolamenti: the rules of the school, with their articles. */
export const regolamenti: CollectionConfig = {
  slug: 'regolamenti',
  labels: { singular: 'Regolamento', plural: 'Regolamenti' },
  access,
  disableDuplicate: true,
  admin: { group, useAsTitle: 'title', defaultColumns: ['title', 'date', '_status'], listSearchableFields: ['title', 'approval'], components: documentButtons },
  defaultSort: 'title',
  fields: [
    ...noticeFields,
    titleField,
    row({ ...dateField, admin: { ...dateField.admin, width: '33%' } }, {
      name: 'approval',
      label: 'Approvazione',
      type: 'text',
      admin: { width: '67%', description: 'Chi lo ha approvato e quando.' },
    }),
    row({ ...inForceFromField }),
    summaryField,
    { ...text, admin: { description: 'Ogni articolo è un titolo («Art. 1 – …»): la pagina ne fa l’indice e i collegamenti.' } },
    easyReadField,
    attachmentsField,
    placementsField('regolamento'),
    ...choicesFields('regolamento'),
    englishField,
    row(protocolField, signatoryField),
    audienceField,
    slugField,
    replacedByField('regolamenti'),
    ...recordFields,
  ],
  hooks,
  endpoints: [...withdrawalEndpoints('regolamenti'), ...personalDataEndpoints('regolamento'), ...attachmentCopiesEndpoints('regolamento')],
  versions: documentVersions,
}

/** Atti: what the law asks the school to publish in Amministrazione Trasparente and on the albo. */
export const atti: CollectionConfig = {
  slug: 'atti',
  labels: { singular: 'Atto', plural: 'Atti' },
  access,
  disableDuplicate: true,
  admin: { group, useAsTitle: 'title', defaultColumns: ['title', 'actType', 'date', '_status'], listSearchableFields: ['title', 'protocol'], components: documentButtons },
  defaultSort: '-date',
  fields: [
    ...noticeFields,
    row(
      {
        name: 'actType',
        required: true,
        label: 'Tipo di atto',
        type: 'select',
        options: actTypes.map((value) => ({ value, label: actTypeLabel[value] })),
        admin: { width: '50%' },
        validate: (value: unknown) => (value ? true : 'Scegli che tipo di atto è.'),
      },
      { ...dateField, admin: { ...dateField.admin, width: '50%' } },
    ),
    titleField,
    summaryField,
    text,
    easyReadField,
    attachmentsField,
    placementsField('atto'),
    ...choicesFields('atto'),
    englishField,
    row(protocolField, signatoryField),
    audienceField,
    slugField,
    replacedByField('atti'),
    ...recordFields,
  ],
  hooks,
  endpoints: [...withdrawalEndpoints('atti'), ...personalDataEndpoints('atto'), ...attachmentCopiesEndpoints('atto')],
  versions: documentVersions,
}
