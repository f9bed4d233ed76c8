import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../access/access.ts'

export const reminderStates = ['sending', 'sent', 'nothing', 'failed'] as const
export type ReminderState = (typeof reminderStates)[number]

const stateLabel: Record<ReminderState, string> = { sending: 'In partenza', sent: 'Spedito', nothing: 'Niente da dire', failed: 'Non riuscito' }

/** What became of the reminder of each day: one row a day, so that none is sent twice. Written by our own code alone. */
export const invii: CollectionConfig = {
  slug: 'invii',
  labels: { singular: 'Promemoria del giorno', plural: 'Promemoria spediti' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: { group: 'Sito', useAsTitle: 'day', defaultColumns: ['day', 'state', 'message', 'recipients', 'updatedAt'] },
  defaultSort: '-day',
  disableDuplicate: true,
  fields: [
    { name: 'day', label: 'Giorno', type: 'text', required: true, unique: true, admin: { components: { Cell: '/components/day-cell.tsx#DayCell' } } },
    { name: 'state', label: 'Esito', type: 'select', required: true, options: reminderStates.map((value) => ({ value, label: stateLabel[value] })) },
    { name: 'message', label: 'Messaggio', type: 'text' },
    { name: 'recipients', label: 'Destinatari', type: 'number' },
    { name: 'attempts', label: 'Tentativi', type: 'number' },
  ],
}
