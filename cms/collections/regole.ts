import type { CollectionConfig } from 'payload'
import { actions, policy } from '../../content/privacy/policy.ts'
import { rowInWords, rowNamed } from '../../content/privacy/rows-in-words.ts'
import { actionLabel, problemOf } from '../../content/privacy/rule-change.ts'
import { aHeadTeacher, signedIn } from '../access/access.ts'
import { logRule, logRuleUndone } from '../hooks/choice-hooks.ts'
import { releaseChange, releaseDeletion } from '../hooks/release-hooks.ts'
import { withoutPersonalData } from '../review.ts'

/** What the school does otherwise than the common policy on personal data; the row of the law stays in sight. */
export const regole: CollectionConfig = {
  slug: 'regole',
  labels: { singular: 'Regola della scuola', plural: 'Regole della scuola' },
  access: { create: aHeadTeacher, read: signedIn, update: aHeadTeacher, delete: aHeadTeacher },
  disableDuplicate: true,
  admin: {
    group: 'Dati personali',
    useAsTitle: 'name',
    listSearchableFields: ['reason'],
    defaultColumns: ['name', 'action', 'reason', 'updatedAt'],
    description: 'Vuoto, valgono le righe di legge. Il dirigente scolastico può cambiarne una, con il motivo: vale per tutti i documenti dal prossimo aggiornamento del sito.',
  },
  defaultSort: 'row',
  fields: [
    {
      name: 'row',
      label: 'Quale riga',
      type: 'select',
      required: true,
      unique: true,
      index: true,
      options: policy.map((row) => ({ value: row.id, label: rowInWords(row) })),
      typescriptSchema: [() => ({ type: 'string' })],
      validate: (value: unknown) => (policy.some(({ id }) => id === value) ? true : 'Scegli la riga che la scuola cambia.'),
    },
    // Payload writes the value of a select as a title, and that is no Italian word.
    { name: 'name', label: 'Regola', type: 'text', virtual: 'row', admin: { hidden: true } },
    { name: 'law', type: 'ui', admin: { components: { Field: '/components/policy-row.tsx#PolicyRow' }, disableListColumn: true } },
    {
      name: 'action',
      label: 'Che cosa fa la scuola',
      type: 'select',
      required: true,
      options: actions.map((value) => ({ value, label: actionLabel[value] })),
      validate: (value: unknown, { data }: { data: unknown }) => {
        const action = actions.find((one) => one === value)
        if (!action) return 'Scegli che cosa fa la scuola.'
        const row = typeof data === 'object' && data !== null && 'row' in data ? String(data.row) : ''
        return problemOf({ row, action }) ?? true
      },
    },
    {
      name: 'reason',
      label: 'Perché',
      type: 'textarea',
      required: true,
      admin: { description: 'Resta agli atti e si legge accanto a ogni dato. Per esempio: parere del RPD del 12 gennaio 2027, prot. 812.' },
      validate: async (value: unknown, { req }) => {
        if (typeof value !== 'string' || value.trim().length < 10) return 'Scrivi perché la scuola cambia la riga di legge: chi legge deve poterlo capire.'
        return withoutPersonalData(value, req.payload)
      },
    },
  ],
  hooks: { afterRead: [({ doc }) => ({ ...doc, name: rowNamed(doc.row) })], afterChange: [releaseChange, logRule], afterDelete: [releaseDeletion, logRuleUndone] },
}
