import type { Field, GlobalConfig } from 'payload'
import { actTypeLabel, actTypes, kindLabel } from '../../content/documents/kinds.ts'
import { isDay } from '../../content/lifecycle/day.ts'
import { anOfficer, signedIn } from '../access/access.ts'
import { dayField, today } from '../fields/day.ts'
import { releaseGlobal } from '../hooks/release-hooks.ts'

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const kinds = [
  ...actTypes.map((value) => ({ value, label: actTypeLabel[value] })),
  ...(['circolare', 'regolamento'] as const).map((value) => ({ value, label: kindLabel[value] })),
]

const daysByKind: Field = {
  name: 'daysByKind',
  label: 'Giorni di albo per tipo di atto',
  labels: { singular: 'Tipo di atto', plural: 'Tipi di atto' },
  type: 'array',
  admin: { description: 'Senza una riga valgono 15 giorni dopo quello di pubblicazione. Una riga nuova vale per gli atti che pubblicherai da ora.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: 'Tipo di atto',
          type: 'select',
          options: kinds,
          admin: { width: '50%' },
          validate: (value: unknown, { data }: { data: unknown }) => {
            if (!isWritten(value)) return 'Scegli il tipo di atto.'
            const rows = typeof data === 'object' && data !== null && 'daysByKind' in data && Array.isArray(data.daysByKind) ? (data.daysByKind as { kind?: unknown }[]) : []
            return rows.filter(({ kind }) => kind === value).length > 1 ? 'Questo tipo di atto c’è due volte: lascia una riga sola.' : true
          },
        },
        {
          name: 'days',
          label: 'Giorni',
          type: 'number',
          admin: { width: '50%' },
          validate: (value: unknown) => (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 3650 ? true : 'I giorni di albo sono un numero intero da 1 a 3650.'),
        },
      ],
    },
    {
      name: 'basis',
      label: 'Norma o delibera',
      type: 'text',
      admin: { description: 'I cittadini la leggono accanto al termine. Per esempio: art. 19 del regolamento di contabilità.' },
      validate: (value: unknown) => (isWritten(value) ? true : 'Scrivi la norma o la delibera che fissa questi giorni.'),
    },
  ],
}

const outages: Field = {
  name: 'outages',
  label: 'Interruzioni del servizio',
  labels: { singular: 'Interruzione', plural: 'Interruzioni' },
  type: 'array',
  admin: { description: 'I giorni in cui il sito non si raggiungeva. Gli atti che erano all’albo in quei giorni ci restano altrettanto di più, e il termine lo dice.' },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({
          name: 'from',
          label: 'Dal',
          missing: 'Manca il primo giorno dell’interruzione.',
          admin: { width: '50%' },
          validate: (value) => (String(value) > today() ? 'Questo giorno deve ancora venire: un’interruzione si annota quando c’è stata.' : true),
        }),
        dayField({
          name: 'until',
          label: 'Al (compreso)',
          missing: 'Manca l’ultimo giorno dell’interruzione.',
          admin: { width: '50%' },
          validate: (value, { from }) => {
            if (String(value) > today()) return 'Questo giorno deve ancora venire: un’interruzione si annota quando c’è stata.'
            return typeof from === 'string' && isDay(from) && from > String(value) ? 'L’interruzione finisce prima di cominciare: correggi uno dei due giorni.' : true
          },
        }),
      ],
    },
    {
      name: 'reason',
      label: 'Che cosa è successo',
      type: 'textarea',
      validate: (value: unknown) => (isWritten(value) ? true : 'Scrivi che cosa è successo: resta agli atti e spiega la proroga.'),
    },
  ],
}

/** How the school keeps its albo: for how long by kind of act, and when it could not be reached. */
export const albo: GlobalConfig = {
  slug: 'albo',
  label: 'Durata e interruzioni dell’albo',
  access: { read: signedIn, update: anOfficer },
  admin: { group: 'Albo online' },
  fields: [daysByKind, outages],
  hooks: { afterChange: [releaseGlobal] },
}
