import type { GlobalConfig } from 'payload'
import { anEditor, signedIn } from '../access/access.ts'
import { bodyField } from '../fields/body.ts'
import { dateField, noticeFields, summaryField, titleField, recordFields } from '../fields/document-fields.ts'
import { placementsField } from '../fields/placements.ts'
import { markFirstPublicationOfGlobal } from '../hooks/global-hooks.ts'
import { releaseGlobal } from '../hooks/release-hooks.ts'

/** The Carta dei servizi: what the school promises, how well and within how many days. There is one. */
export const cartaDeiServizi: GlobalConfig = {
  slug: 'carta-dei-servizi',
  label: 'Carta dei servizi',
  access: { read: signedIn, readVersions: signedIn, update: anEditor },
  admin: { group: 'Documenti' },
  fields: [
    ...noticeFields,
    { ...titleField, defaultValue: 'Carta dei servizi' },
    dateField,
    summaryField,
    bodyField({ name: 'body', label: 'Testo' }),
    {
      name: 'standards',
      label: 'Standard dei servizi',
      labels: { singular: 'Standard', plural: 'Standard' },
      type: 'array',
      fields: [
        { name: 'service', label: 'Servizio', type: 'text', validate: (value: unknown) => (value ? true : 'Scrivi di quale servizio si parla.') },
        { name: 'standard', label: 'Che cosa è garantito', type: 'textarea', validate: (value: unknown) => (value ? true : 'Scrivi che cosa la scuola garantisce.') },
        {
          type: 'row',
          fields: [
            {
              name: 'days',
              label: 'Entro giorni lavorativi',
              type: 'number',
              validate: (value: unknown) =>
                value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0) ? true : 'I giorni sono un numero intero maggiore di zero.',
            },
            {
              name: 'achieved',
              label: 'Casi nei termini (%)',
              type: 'number',
              validate: (value: unknown) =>
                value === null || value === undefined || (typeof value === 'number' && value >= 0 && value <= 100) ? true : 'La percentuale va da 0 a 100.',
            },
          ],
        },
        { name: 'complaint', label: 'Come reclamare', type: 'text' },
      ],
    },
    placementsField('carta-dei-servizi'),
    ...recordFields,
  ],
  hooks: { beforeChange: [markFirstPublicationOfGlobal], afterChange: [releaseGlobal] },
  versions: { drafts: { autosave: false, validate: false }, max: 50 },
}
