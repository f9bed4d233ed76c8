import type { CollectionConfig, PayloadRequest } from 'payload'
import { findSection } from '../../content/sections/sections.ts'
import { anEditor, signedIn } from '../access/access.ts'
import { obligationsEndpoints } from '../endpoints/obligations.ts'
import { bodyField } from '../fields/body.ts'
import { dayField } from '../fields/day.ts'
import { overrideFields } from '../fields/override-fields.ts'
import { offerInForce, sectionOptions } from '../fields/section-options.ts'
import { releaseChange, releaseDeletion } from '../hooks/release-hooks.ts'

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''
const entry = (siblings: unknown, name: string): unknown =>
  typeof siblings === 'object' && siblings !== null ? Object.entries(siblings).find(([key]) => key === name)?.[1] : undefined

/** What the office says in a section of Amministrazione Trasparente, besides its documents. */
export const sezioni: CollectionConfig = {
  slug: 'sezioni',
  labels: { singular: 'Sezione', plural: 'Sezioni' },
  access: { create: anEditor, read: signedIn, update: anEditor, delete: anEditor },
  disableDuplicate: true,
  admin: { group: 'Amministrazione Trasparente', useAsTitle: 'section', defaultColumns: ['section', 'responsible', 'updatedAt'] },
  defaultSort: 'section',
  fields: [
    {
      name: 'section',
      label: 'Sezione',
      type: 'select',
      options: sectionOptions,
      filterOptions: offerInForce,
      typescriptSchema: [() => ({ type: 'string' })],
      unique: true,
      index: true,
      validate: async (value: unknown, { id, req }: { id?: number | string; req: PayloadRequest }) => {
        if (typeof value !== 'string' || value === '') return 'Scegli la sezione di Amministrazione Trasparente.'
        if (!findSection(value)) return `La sezione «${value}» non esiste: sceglila dall’elenco.`
        const { totalDocs } = await req.payload.count({
          collection: 'sezioni',
          where: { and: [{ section: { equals: value } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
          req,
        })
        return totalDocs === 0 ? true : 'Questa sezione ha già il suo testo: aprilo e modificalo.'
      },
    },
    { name: 'law', type: 'ui', admin: { components: { Field: '/components/law-row.tsx#LawRow' }, disableListColumn: true } },
    bodyField({ name: 'introduction', label: 'Introduzione' }),
    { name: 'responsible', label: 'Ufficio responsabile', type: 'text', admin: { description: 'L’ufficio, mai un contatto privato.' } },
    {
      name: 'notApplicable',
      label: 'Se qui non c’è nulla da pubblicare',
      type: 'group',
      fields: [
        {
          name: 'reason',
          label: 'Perché',
          type: 'textarea',
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            isEmpty(value) && !isEmpty(entry(siblingData, 'on')) ? 'C’è il giorno ma non il motivo: scrivi perché qui non c’è nulla da pubblicare.' : true,
        },
        dayField({
          name: 'on',
          label: 'Verificato il',
          validate: (value, siblings) =>
            isEmpty(value) && !isEmpty(siblings.reason) ? 'C’è il motivo ma non il giorno: scrivi quando lo hai verificato.' : true,
        }),
      ],
    },
    {
      name: 'link',
      label: 'Dati pubblicati altrove',
      type: 'group',
      fields: [
        {
          name: 'label',
          label: 'Nome del collegamento',
          type: 'text',
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            isEmpty(value) && !isEmpty(entry(siblingData, 'url')) ? 'C’è l’indirizzo ma non il nome: scrivi che cosa si trova lì.' : true,
        },
        {
          name: 'url',
          label: 'Indirizzo',
          type: 'text',
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            if (isEmpty(value)) return isEmpty(entry(siblingData, 'label')) ? true : 'C’è il nome ma non l’indirizzo: scrivilo intero, con https://.'
            return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? true : 'L’indirizzo va scritto intero, con https://.'
          },
        },
      ],
    },
    overrideFields,
  ],
  hooks: { afterChange: [releaseChange], afterDelete: [releaseDeletion] },
  endpoints: obligationsEndpoints,
}
