import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../access/access.ts'

/** What can be written in the log of choices. */
export const choiceEvents = ['keep', 'redact', 'ask', 'undo', 'override', 'override-undo', 'rule', 'rule-undo'] as const
export type ChoiceEvent = (typeof choiceEvents)[number]

const eventLabel: Record<ChoiceEvent, string> = {
  keep: 'Dato lasciato visibile',
  redact: 'Dato oscurato',
  ask: 'Lasciato al dirigente',
  undo: 'Scelta annullata',
  override: 'Pubblicato lo stesso',
  'override-undo': 'Pubblicazione annullata',
  rule: 'Regola cambiata',
  'rule-undo': 'Regola di legge ripristinata',
}

/** Who decided what on personal data, when and on what ground; never the datum. Written by our own code alone, and never changed. */
export const scelte: CollectionConfig = {
  slug: 'scelte',
  labels: { singular: 'Scelta', plural: 'Registro delle scelte' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: {
    group: 'Dati personali',
    useAsTitle: 'name',
    defaultColumns: ['at', 'event', 'name', 'about', 'ground', 'by'],
    listSearchableFields: ['name', 'by'],
    description: 'Chi ha deciso che cosa, quando e perché. Il dato non c’è: è solo nel suo documento.',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    { name: 'at', label: 'Quando', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } } },
    { name: 'event', label: 'Che cosa', type: 'select', required: true, options: choiceEvents.map((value) => ({ value, label: eventLabel[value] })) },
    { name: 'name', label: 'Documento o regola', type: 'text', required: true, index: true },
    { name: 'document', label: 'Codice interno', type: 'text', index: true },
    { name: 'about', label: 'Tipo di dato', type: 'text' },
    { name: 'ground', label: 'Base o motivo', type: 'textarea' },
    { name: 'by', label: 'Chi', type: 'text', required: true },
    { name: 'fingerprint', label: 'Impronta del dato', type: 'text', admin: { description: 'Dice se due scelte riguardano lo stesso dato, senza dire quale.' } },
  ],
}
