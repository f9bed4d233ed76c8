import type { Field, GlobalConfig } from 'payload'
import { anEditor, signedIn } from '../access/access.ts'
import { personalDataEndpoints } from '../endpoints/personal-data.ts'
import { bodyField } from '../fields/body.ts'
import { choicesFields } from '../fields/choices.ts'
import { dayField } from '../fields/day.ts'
import { dateField, easyReadField, englishField, inForceFromField, noticeFields, summaryField, titleField, recordFields } from '../fields/document-fields.ts'
import { placementsField } from '../fields/placements.ts'
import { standardsField } from '../fields/standards.ts'
import { logChoicesOfGlobal } from '../hooks/choice-hooks.ts'
import { keepPreviousCarta, markFirstPublicationOfGlobal } from '../hooks/global-hooks.ts'
import { releaseGlobal } from '../hooks/release-hooks.ts'

const approvalField: Field = { name: 'approval', label: 'Approvazione', type: 'text', admin: { description: 'Chi la ha approvata e quando.' } }

/** The Carte that the school had before: each stays public as long as the law wants. */
const previousField: Field = {
  name: 'previous',
  label: 'Versioni precedenti',
  labels: { singular: 'Versione', plural: 'Versioni' },
  type: 'array',
  admin: { initCollapsed: true, description: 'Restano leggibili per il tempo di legge, con le differenze dalla versione che le ha sostituite.' },
  validate: (value: unknown) => {
    const days = Array.isArray(value) ? value.map((row: { date?: unknown }) => row.date) : []
    return new Set(days).size === days.length ? true : 'Due versioni precedenti hanno la stessa data: correggine una.'
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', label: 'Data', missing: 'Manca la data della versione.', admin: { width: '33%' } }),
        dayField({ name: 'inForceFrom', label: 'In vigore dal', missing: 'Manca il primo giorno in cui era in vigore.', admin: { width: '33%' } }),
        dayField({
          name: 'effectsUntil',
          label: 'In vigore fino al',
          missing: 'Manca l’ultimo giorno in cui era in vigore.',
          admin: { width: '33%' },
          validate: (value, { inForceFrom }) => (typeof value === 'string' && typeof inForceFrom === 'string' && value < inForceFrom ? 'L’ultimo giorno viene prima del primo.' : true),
        }),
      ],
    },
    approvalField,
    bodyField({ name: 'body', label: 'Testo' }),
    standardsField,
  ],
}

/** The Carta dei servizi: what the school promises, how well and within how many days. There is one. */
export const cartaDeiServizi: GlobalConfig = {
  slug: 'carta-dei-servizi',
  label: 'Carta dei servizi',
  access: { read: signedIn, readVersions: signedIn, update: anEditor },
  admin: { group: 'Documenti' },
  fields: [
    ...noticeFields,
    { ...titleField, defaultValue: 'Carta dei servizi' },
    { type: 'row', fields: [{ ...dateField, admin: { ...dateField.admin, width: '50%' } }, inForceFromField] },
    approvalField,
    {
      name: 'isNewVersion',
      label: 'È una nuova Carta: conserva quella pubblicata finora',
      type: 'checkbox',
      admin: { description: 'Alla pubblicazione la Carta di prima passa tra le versioni precedenti, con il suo ultimo giorno. Cambia prima «Data» o «In vigore dal».' },
    },
    summaryField,
    bodyField({ name: 'body', label: 'Testo' }),
    standardsField,
    easyReadField,
    placementsField('carta-dei-servizi'),
    ...choicesFields('carta-dei-servizi'),
    englishField,
    previousField,
    ...recordFields,
  ],
  hooks: { beforeChange: [keepPreviousCarta, markFirstPublicationOfGlobal], afterChange: [releaseGlobal, logChoicesOfGlobal] },
  endpoints: personalDataEndpoints('carta-dei-servizi'),
  versions: { drafts: { autosave: false, validate: false }, max: 50 },
}
