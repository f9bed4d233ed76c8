import type { CollectionConfig, Field, TextField } from 'payload'
import { audienceLabel, audiences } from '../../content/documents/kinds.ts'
import { schoolYearOf, schoolYearSchema, dayOf } from '../../content/lifecycle/day.ts'
import { slugOf } from '../../content/documents/slug.ts'
import { topics } from '../../content/documents/topics.ts'
import { onlyOurCode } from '../access/access.ts'
import { slugFromTitle } from '../hooks/document-hooks.ts'
import { bodyField } from './body.ts'
import { dayField, today } from './day.ts'

const onlyByCode = { create: onlyOurCode, update: onlyOurCode }

/** What stands at the head of every document's form: where it is on the site, and what an import could only guess. */
export const noticeFields: Field[] = [
  { name: 'keepUnsaved', type: 'ui', admin: { components: { Field: '/components/keep-unsaved.tsx#KeepUnsaved' }, disableListColumn: true } },
  { name: 'siteState', type: 'ui', admin: { components: { Field: '/components/document-state.tsx#DocumentState' }, disableListColumn: true } },
  { name: 'importNotice', type: 'ui', admin: { components: { Field: '/components/import-notice.tsx#ImportNotice' }, disableListColumn: true } },
]

/** The title of a document. */
export const titleField: TextField = {
  name: 'title',
  label: 'Oggetto',
  type: 'text',
  required: true,
  validate: (value: unknown) => {
    if (typeof value !== 'string' || value.trim() === '') return 'Manca l’oggetto: una frase che dice di che cosa parla il documento.'
    return value.length <= 300 ? true : `L’oggetto è di ${value.length} caratteri: al massimo 300. Accorcialo e sposta il resto nel testo.`
  },
}

export const summaryField: Field = {
  name: 'summary',
  label: 'In breve',
  type: 'textarea',
  admin: { description: 'Una frase semplice per chi legge dal telefono. Non obbligatoria.' },
}

/** The same in easy words, for who reads with effort or is learning Italian. */
export const easyReadField: Field = {
  name: 'easyRead',
  label: 'Leggi facile',
  type: 'textarea',
  admin: { description: 'Il documento in parole semplici: frasi corte, una per riga. Si legge in cima alla pagina e si trova con la ricerca. Non obbligatorio.' },
}

export const topicsField: Field = {
  name: 'topics',
  label: 'Argomenti',
  type: 'select',
  hasMany: true,
  options: topics.map((topic) => ({ value: topic, label: topic })),
  typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
  enumName: 'topics',
  admin: { description: 'Di che cosa parla. Servono a filtrare l’elenco e a trovare i documenti vicini.' },
}

export const inForceFromField: TextField = dayField({
  name: 'inForceFrom',
  label: 'In vigore dal',
  admin: { width: '50%', description: 'Se manca, dal primo giorno di pubblicazione.' },
})

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** The text in English: a page of its own, shown only when there is both a title and a text. */
export const englishField: Field = {
  type: 'collapsible',
  label: 'Testo in inglese',
  admin: { initCollapsed: true, description: 'Chi apre il documento trova il collegamento alla pagina in inglese. Servono l’oggetto e il testo.' },
  fields: [
    {
      name: 'english',
      type: 'group',
      label: false,
      fields: [
        { name: 'title', label: 'Oggetto in inglese', type: 'text', maxLength: 300 },
        { name: 'summary', label: 'In breve, in inglese', type: 'textarea' },
        bodyField({
          name: 'body',
          label: 'Testo in inglese',
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const title: unknown = Object.entries(siblingData ?? {}).find(([name]) => name === 'title')?.[1]
            const hasText = /"text":"[^"]*\S/.test(JSON.stringify(value ?? ''))
            if (hasText && !isWritten(title)) return 'C’è un testo in inglese senza oggetto: scrivi anche l’oggetto in inglese.'
            return hasText || !isWritten(title) ? true : 'C’è un oggetto in inglese senza testo: scrivi il testo, o togli l’oggetto.'
          },
        }),
      ],
    },
  ],
}

export const dateField: TextField = dayField({ name: 'date', label: 'Data', defaultValue: today, missing: 'Manca la data del documento. Compila «Data».' })

export const schoolYearField: TextField = {
  name: 'schoolYear',
  required: true,
  label: 'Anno scolastico',
  type: 'text',
  index: true,
  defaultValue: () => schoolYearOf(dayOf(new Date())),
  validate: (value: unknown) => {
    if (typeof value !== 'string' || value === '') return 'Manca l’anno scolastico. Scrivilo come 2026-27.'
    return schoolYearSchema.safeParse(value).success ? true : `«${value}» non è un anno scolastico. Scrivilo come 2026-27.`
  },
}

/** The last part of the address, from the title unless somebody writes another. */
export const slugField: TextField = {
  name: 'slug',
  label: 'Indirizzo della pagina',
  type: 'text',
  index: true,
  unique: true,
  admin: { position: 'sidebar', description: 'Si compila da solo dall’oggetto. Cambiarlo dopo la pubblicazione rompe i collegamenti.' },
  hooks: { beforeValidate: [slugFromTitle] },
  validate: async (value: unknown, { id, collectionSlug, req }) => {
    if (typeof value !== 'string' || value === '') return 'Manca l’indirizzo della pagina: scrivi l’oggetto, o una parola che lo dica.'
    if (slugOf(value) !== value) return `L’indirizzo «${value}» può avere solo lettere minuscole, cifre e trattini: prova «${slugOf(value)}».`
    if (collectionSlug !== 'regolamenti' && collectionSlug !== 'atti') return true
    const { totalDocs } = await req.payload.count({
      collection: collectionSlug,
      where: { and: [{ slug: { equals: value } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
      req,
    })
    return totalDocs === 0 ? true : `L’indirizzo «${value}» è già di un altro documento: scegline un altro.`
  },
}

export const audienceField: Field = {
  name: 'audience',
  label: 'Destinatari',
  type: 'select',
  hasMany: true,
  options: audiences.map((value) => ({ value, label: audienceLabel[value] })),
}

export const protocolField: Field = { name: 'protocol', label: 'Protocollo', type: 'text', admin: { description: 'Per esempio 0004512/I.1.' } }

export const signatoryField: Field = {
  name: 'signatory',
  label: 'Firma',
  type: 'text',
  admin: { description: 'Ufficio e nome di chi firma, come si leggono in calce.' },
}

export const attachmentsField: Field = {
  name: 'attachments',
  label: 'Allegati',
  type: 'upload',
  relationTo: 'allegati',
  hasMany: true,
  admin: { description: 'PDF, Word, OpenDocument, fogli di calcolo, CSV, testo, immagini e scansioni. Sul sito va una copia senza dati personali; quello che non si legge con certezza resta fuori.' },
}

/** The newer document that takes the place of this one. */
export function replacedByField(collection: 'circolari' | 'regolamenti' | 'atti'): Field {
  return { name: 'replacedBy', label: 'Sostituito da', type: 'relationship', relationTo: collection, admin: { position: 'sidebar' } }
}

/** What our own code notes of whatever may be public: when it first was, and that it was withdrawn. */
export const publicationFields: Field[] = [
  { name: 'firstPublishedAt', type: 'text', index: true, access: onlyByCode, admin: { hidden: true } },
  {
    name: 'withdrawal',
    type: 'group',
    access: onlyByCode,
    admin: { hidden: true },
    fields: [
      { name: 'reason', type: 'text' },
      { name: 'at', type: 'text' },
      { name: 'ground', type: 'text' },
      { name: 'requestedAt', type: 'text' },
    ],
  },
]

/** The same of a document, with the marks of the import. */
export const recordFields: Field[] = [
  ...publicationFields,
  {
    name: 'imported',
    type: 'group',
    access: onlyByCode,
    admin: { hidden: true },
    fields: [
      { name: 'source', type: 'text' },
      { name: 'unsure', type: 'text', hasMany: true },
    ],
  },
]

/** Drafts, versions and the buttons of every document: a public one is withdrawn, not unpublished. */
export const documentVersions: NonNullable<CollectionConfig['versions']> = { drafts: { autosave: false, validate: false }, maxPerDoc: 50 }

export const documentButtons: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  edit: { beforeDocumentControls: ['/components/withdraw-button.tsx#WithdrawButton'], UnpublishButton: '/components/withdraw-button.tsx#NoUnpublishing' },
}
