import type { Field } from 'payload'
import { schoolYearSchema } from '../../content/lifecycle/day.ts'

/** The promises of the Carta dei servizi, each with what was achieved. */
export const standardsField: Field = {
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
    {
      type: 'row',
      fields: [
        {
          name: 'averageDays',
          label: 'Giorni in media',
          type: 'number',
          validate: (value: unknown) => (value === null || value === undefined || (typeof value === 'number' && value >= 0) ? true : 'I giorni in media non possono essere meno di zero.'),
        },
        {
          name: 'achievedYear',
          label: 'Anno scolastico misurato',
          type: 'text',
          validate: (value: unknown) => (value === null || value === undefined || value === '' || schoolYearSchema.safeParse(value).success ? true : 'L’anno scolastico si scrive come 2026-27.'),
        },
      ],
    },
    { name: 'notMeasured', label: 'Perché non è misurato', type: 'text', admin: { description: 'Se non c’è un risultato, dillo qui: il sito lo mostra al suo posto.' } },
    { name: 'complaint', label: 'Come reclamare', type: 'text' },
  ],
}
