import type { CollectionConfig } from 'payload'
import { venueLabel, venues } from '../../content/documents/document.ts'
import { departureReasons, type DepartureReason } from '../../content/lifecycle/departures.ts'
import { retentionRuleNames, retentionRules } from '../../content/lifecycle/retention.ts'
import { nobody, signedIn } from '../access/access.ts'

const reasonLabel: Record<DepartureReason, string> = { expired: 'Termine finito', withdrawn: 'Ritirato', annulled: 'Annullato' }

/** What has left the site, when and by which rule: the log of disposals. Written by releases alone, and never changed. */
export const uscite: CollectionConfig = {
  slug: 'uscite',
  labels: { singular: 'Uscita dal sito', plural: 'Registro delle uscite' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: {
    group: 'Sito',
    useAsTitle: 'name',
    defaultColumns: ['name', 'venue', 'reason', 'lastDay', 'leftAt', 'why'],
    listSearchableFields: ['name', 'section'],
    description: 'Che cosa non è più pubblico, da quando e per quale regola. I documenti restano nell’archivio della scuola.',
  },
  defaultSort: '-leftAt',
  disableDuplicate: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'name', label: 'Documento', type: 'text', required: true, index: true },
    { name: 'document', label: 'Codice interno', type: 'text', required: true, index: true },
    { name: 'venue', label: 'Da dove', type: 'select', required: true, options: venues.map((value) => ({ value, label: venueLabel[value] })) },
    { name: 'section', label: 'Sezione', type: 'text' },
    { name: 'reason', label: 'Motivo', type: 'select', required: true, options: departureReasons.map((value) => ({ value, label: reasonLabel[value] })) },
    { name: 'rule', label: 'Regola', type: 'select', required: true, options: retentionRuleNames.map((value) => ({ value, label: retentionRules[value].label })) },
    { name: 'why', label: 'Perché', type: 'text', required: true },
    { name: 'lastDay', label: 'Ultimo giorno', type: 'text', admin: { components: { Cell: '/components/day-cell.tsx#DayCell' } } },
    { name: 'leftAt', label: 'Fuori dal sito dal rilascio di', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } } },
  ],
}
