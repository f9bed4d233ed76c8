import type { CollectionConfig } from 'payload'
import { anEditor, onlyOurCode, signedIn } from '../access/access.ts'
import { environment } from '../environment.ts'
import { readUpload, refuseDeletionInUse, titleFromFile } from '../hooks/attachment-hooks.ts'
import { releaseUpdate } from '../hooks/release-hooks.ts'

/** The kinds of file of which a cleared copy can be made. */
export const attachmentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/csv',
  'text/plain',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/tiff',
  'image/svg+xml',
] as const

const onlyByCode = { create: onlyOurCode, update: onlyOurCode }

/** Files as the office uploads them: private. What citizens download is the copy, cleared of personal data, that a release makes. */
export const allegati: CollectionConfig = {
  slug: 'allegati',
  labels: { singular: 'Allegato', plural: 'Allegati' },
  access: { create: anEditor, read: signedIn, update: anEditor, delete: anEditor },
  disableDuplicate: true,
  admin: { group: 'Documenti', useAsTitle: 'title', defaultColumns: ['title', 'filename', 'mediaType', 'filesize', 'createdAt'] },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'title',
      label: 'Titolo',
      type: 'text',
      admin: { description: 'Come si legge sul sito, per esempio «Modulo di adesione». Se manca, vale il nome del file.' },
      hooks: { beforeValidate: [titleFromFile] },
      validate: (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? true : 'Manca il titolo del file.'),
    },
    { name: 'notice', label: 'Lettura del file', type: 'text', access: onlyByCode, admin: { readOnly: true, condition: (data) => Boolean(data.notice) } },
    { name: 'mediaType', label: 'Tipo', type: 'text', access: onlyByCode, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'size', label: 'Byte', type: 'number', access: onlyByCode, admin: { hidden: true } },
    { name: 'pages', label: 'Pagine', type: 'number', access: onlyByCode, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'sha256', label: 'Impronta SHA-256', type: 'text', access: onlyByCode, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'text', label: 'Testo letto', type: 'textarea', access: onlyByCode, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  ],
  hooks: { beforeChange: [readUpload], afterChange: [releaseUpdate], beforeDelete: [refuseDeletionInUse] },
  upload: {
    staticDir: environment().uploads,
    // What the file is follows from its bytes, read by `readUpload`; browsers name CSV and ODT in many ways.
    mimeTypes: [...attachmentTypes, 'application/csv', 'application/vnd.ms-excel', 'application/octet-stream', 'text/*'],
    crop: false,
    focalPoint: false,
    displayPreview: false,
    pasteURL: false,
  },
}
