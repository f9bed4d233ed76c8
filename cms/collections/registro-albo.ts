import type { CollectionConfig, Field } from 'payload'
import { retentionRuleNames, retentionRules } from '../../content/lifecycle/retention.ts'
import { nobody, signedIn } from '../access/access.ts'
import { registerEndpoints } from '../endpoints/register.ts'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } as const
const day = (name: string, label: string, more: { required?: true } = {}): Field => ({ name, label, type: 'text', ...more, admin: { components: { Cell: '/components/day-cell.tsx#DayCell' } } })
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * The register of the albo: one row for each act that went up, with a number that is given once, never reused and never changed.
 * Written by releases and by the annulment alone; nothing is ever taken out of it.
 */
export const registroAlbo: CollectionConfig = {
  slug: 'registro-albo',
  labels: { singular: 'Pubblicazione all’albo', plural: 'Registro dell’albo' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  admin: {
    group: 'Albo online',
    useAsTitle: 'key',
    defaultColumns: ['key', 'act', 'name', 'from', 'until', 'annulledAt'],
    listSearchableFields: ['key', 'name', 'act'],
    description: 'Il numero si prende quando l’atto va all’albo. Apri una riga per il referto o per annullare la pubblicazione.',
  },
  defaultSort: '-registeredAt',
  disableDuplicate: true,
  fields: [
    { name: 'actions', type: 'ui', admin: { components: { Field: '/components/registration-actions.tsx#RegistrationActions' }, disableListColumn: true } },
    { name: 'key', label: 'Numero', type: 'text', required: true, unique: true },
    { name: 'year', type: 'number', required: true, index: true, admin: hidden },
    { name: 'number', type: 'number', required: true, admin: hidden },
    { name: 'document', label: 'Codice interno', type: 'text', required: true, unique: true },
    { name: 'act', label: 'Atto', type: 'text', required: true },
    { name: 'name', label: 'Documento', type: 'text', required: true },
    { name: 'requestedBy', label: 'Chi ha chiesto la pubblicazione', type: 'text' },
    { name: 'rule', label: 'Regola', type: 'select', required: true, options: retentionRuleNames.map((value) => ({ value, label: retentionRules[value].label })) },
    day('from', 'Dal', { required: true }),
    { name: 'lastDay', type: 'text', admin: hidden },
    day('until', 'Al'),
    { name: 'registeredAt', label: 'Registrato', type: 'date', required: true, index: true, admin: { date: moment } },
    { name: 'shownAt', label: 'Sul sito dal rilascio di', type: 'date', admin: { date: moment } },
    { name: 'annulledAt', label: 'Annullato', type: 'date', admin: { date: moment } },
    { name: 'annulmentReason', label: 'Motivo dell’annullamento', type: 'text' },
    { name: 'shown', type: 'json', admin: hidden },
  ],
  endpoints: registerEndpoints,
}
