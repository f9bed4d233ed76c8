import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../access/access.ts'
import { siteStateEndpoints } from '../endpoints/site-state.ts'

export const releaseStates = ['running', 'succeeded', 'failed'] as const
export type ReleaseState = (typeof releaseStates)[number]

export const releaseStateLabel: Record<ReleaseState, string> = { running: 'In corso', succeeded: 'Riuscito', failed: 'Non riuscito' }

/** The updates of the public site with their reports; written by our own code alone. */
export const rilasci: CollectionConfig = {
  slug: 'rilasci',
  labels: { singular: 'Aggiornamento del sito', plural: 'Aggiornamenti del sito' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: { group: 'Sito', useAsTitle: 'startedAt', defaultColumns: ['startedAt', 'state', 'published', 'withheld', 'finishedAt'] },
  defaultSort: '-startedAt',
  disableDuplicate: true,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'state', label: 'Esito', type: 'select', index: true, required: true, options: releaseStates.map((value) => ({ value, label: releaseStateLabel[value] })) },
        { name: 'startedAt', label: 'Inizio', type: 'date', index: true, required: true, admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } } },
        { name: 'finishedAt', label: 'Fine', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } } },
      ],
    },
    { name: 'asOf', label: 'Il sito com’è nel momento', type: 'date', required: true, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'published', label: 'Documenti pubblicati', type: 'number' },
        { name: 'withheld', label: 'Documenti trattenuti', type: 'number' },
      ],
    },
    { name: 'message', label: 'Messaggio', type: 'textarea' },
    { name: 'report', label: 'Rapporto', type: 'json', admin: { components: { Field: '/components/release-report.tsx#ReleaseReport' }, disableListColumn: true } },
  ],
  endpoints: siteStateEndpoints,
}
