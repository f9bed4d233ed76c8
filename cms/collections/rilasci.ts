import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../access/access.ts'
import { siteStateEndpoints } from '../endpoints/site-state.ts'

export const releaseStates = ['running', 'succeeded', 'failed'] as const
export type ReleaseState = (typeof releaseStates)[number]

export const releaseStateLabel: Record<ReleaseState, string> = { running: 'In corso', succeeded: 'Riuscito', failed: 'Non riuscito' }

const date = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } as const

/** Shown in the list alone: on a page of its own, the report says it in words. */
const inList = { condition: () => false }

/** The updates of the public site with their reports; written by our own code alone. */
export const rilasci: CollectionConfig = {
  slug: 'rilasci',
  labels: { singular: 'Aggiornamento del sito', plural: 'Aggiornamenti del sito' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: { group: 'Sito', useAsTitle: 'startedAt', defaultColumns: ['startedAt', 'state', 'published', 'withheld', 'finishedAt'] },
  defaultSort: '-startedAt',
  disableDuplicate: true,
  fields: [
    { name: 'startedAt', label: 'Inizio', type: 'date', index: true, required: true, admin: { ...inList, date } },
    { name: 'finishedAt', label: 'Fine', type: 'date', admin: { ...inList, date } },
    { name: 'state', label: 'Esito', type: 'select', index: true, required: true, options: releaseStates.map((value) => ({ value, label: releaseStateLabel[value] })), admin: inList },
    { name: 'asOf', label: 'Il sito com’è nel momento', type: 'date', required: true, admin: { hidden: true } },
    { name: 'published', label: 'Documenti pubblicati', type: 'number', admin: inList },
    { name: 'withheld', label: 'Documenti trattenuti', type: 'number', admin: inList },
    { name: 'message', label: 'Messaggio', type: 'textarea', admin: inList },
    { name: 'report', label: 'Rapporto', type: 'json', admin: { components: { Field: '/components/release-report.tsx#ReleaseReport' }, disableListColumn: true } },
  ],
  endpoints: siteStateEndpoints,
}
