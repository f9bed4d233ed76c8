import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { datasets, findDataset, subsectionOf } from '../../content/datasets/datasets.ts'
import { periodInWords, periodOf, type PeriodKind } from '../../content/datasets/period.ts'
import { readRows } from '../../content/datasets/reading.ts'
import { factsOf } from '../../content/datasets/table.ts'
import { daySchema } from '../../content/lifecycle/day.ts'
import { termOf } from '../../content/lifecycle/retention.ts'
import { sectionOf } from '../../content/sections/sections.ts'
import { anEditor, onlyOurCode, signedIn } from '../access/access.ts'
import { tableEndpoints } from '../endpoints/tables.ts'
import { withdrawalEndpoints } from '../endpoints/withdrawal.ts'
import { dayField, today } from '../fields/day.ts'
import { periodIn, rowsIn } from '../fields/table-facts.ts'
import { documentButtons, documentVersions, publicationFields } from '../fields/document-fields.ts'
import { keepWithdrawal, markFirstPublication, refuseDeletionOncePublic, refuseUnpublishing } from '../hooks/document-hooks.ts'
import { nameTable, releaseTable } from '../hooks/table-hooks.ts'
import { releaseDeletion } from '../hooks/release-hooks.ts'

/** How many problems a refused save names; the grid shows them all. */
const namedProblems = 20

const isOf = (...kinds: PeriodKind[]) => ({ dataset }: Record<string, unknown>): boolean => kinds.some((kind) => findDataset(String(dataset ?? ''))?.period === kind)

type Validated = { data: unknown; id?: number | string; req: PayloadRequest }
const factsIn = (data: unknown): Record<string, unknown> => (typeof data === 'object' && data !== null ? { ...data } : {})

const part = (name: 'quarter' | 'half', label: string, kind: PeriodKind, parts: [string, string][]): Field => ({
  name,
  label,
  type: 'select',
  options: parts.map(([value, text]) => ({ value, label: text })),
  admin: { width: '25%', condition: isOf(kind) },
  validate: (value: unknown, { data }: { data: unknown }) => (value || !isOf(kind)(factsIn(data)) ? true : `Scegli il ${label.toLowerCase()}.`),
})

/** Tables of data that the law wants: one record is one dataset in one period. */
export const tabelle: CollectionConfig = {
  slug: 'tabelle',
  labels: { singular: 'Tabella', plural: 'Tabelle' },
  access: { create: anEditor, read: signedIn, readVersions: signedIn, update: anEditor, delete: anEditor },
  disableDuplicate: true,
  admin: { group: 'Amministrazione Trasparente', useAsTitle: 'title', defaultColumns: ['title', 'period', '_status', 'updatedAt'], listSearchableFields: ['title', 'period'], components: documentButtons },
  defaultSort: ['title', '-period'],
  fields: [
    { name: 'keepUnsaved', type: 'ui', admin: { components: { Field: '/components/keep-unsaved.tsx#KeepUnsaved' }, disableListColumn: true } },
    { name: 'siteState', type: 'ui', admin: { components: { Field: '/components/document-state.tsx#DocumentState' }, disableListColumn: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'dataset',
          required: true,
          label: 'Quale tabella',
          type: 'select',
          options: datasets.map((dataset) => ({ value: dataset.id, label: `${dataset.title} (${sectionOf(subsectionOf(dataset)).title})` })),
          typescriptSchema: [() => ({ type: 'string' })],
          index: true,
          admin: { width: '50%' },
          validate: (value: unknown) => (findDataset(String(value ?? '')) ? true : 'Scegli quale tabella è.'),
        },
        {
          name: 'year',
          label: 'Anno',
          type: 'number',
          defaultValue: () => Number(today().slice(0, 4)),
          admin: { width: '25%', condition: isOf('quarter', 'half-year', 'year') },
          validate: (value: unknown, { data }: { data: unknown }) =>
            isOf('current')(factsIn(data)) || periodOf(String(value ?? '')) ? true : 'Scrivi l’anno con quattro cifre, per esempio 2026.',
        },
        part('quarter', 'Trimestre', 'quarter', [['T1', 'Primo (gennaio–marzo)'], ['T2', 'Secondo (aprile–giugno)'], ['T3', 'Terzo (luglio–settembre)'], ['T4', 'Quarto (ottobre–dicembre)']]),
        part('half', 'Semestre', 'half-year', [['S1', 'Primo (gennaio–giugno)'], ['S2', 'Secondo (luglio–dicembre)']]),
      ],
    },
    dayField({
      name: 'from',
      label: 'Pubblica dal',
      defaultValue: today,
      missing: 'Manca il primo giorno di pubblicazione. Compila «Pubblica dal».',
      validate: (value, siblings) => {
        const dataset = findDataset(String(siblings.dataset ?? ''))
        const period = periodOf(periodIn(siblings) ?? '')
        const from = daySchema.safeParse(value)
        if (!dataset || !period || !from.success) return true
        const term = termOf(subsectionOf(dataset).retention, factsOf({ from: from.data }, period))
        return 'error' in term ? term.error : true
      },
    }),
    {
      name: 'rows',
      label: 'Righe',
      type: 'json',
      defaultValue: [],
      admin: { components: { Field: '/components/table-rows.tsx#TableRows' }, disableListColumn: true, disableListFilter: true },
      validate: (value: unknown, { data }: { data: unknown }) => {
        const facts = factsIn(data)
        const dataset = findDataset(String(facts.dataset ?? ''))
        const period = periodOf(periodIn(facts) ?? '')
        if (!dataset || !period) return true // the sentence stands at the dataset or the period
        const rows = rowsIn(value)
        if (!rows) return 'Le righe non si leggono: ricarica la pagina e riprova.'
        const { problems } = readRows(dataset, period, rows)
        if (problems.length === 0) return true
        const more = problems.length > namedProblems ? [`… e altri ${problems.length - namedProblems}.`] : []
        return [...problems.slice(0, namedProblems).map(({ sentence }) => sentence), ...more].join('\n')
      },
    },
    { name: 'title', label: 'Titolo', type: 'text', access: { create: onlyOurCode, update: onlyOurCode }, admin: { hidden: true } },
    {
      name: 'period',
      label: 'Periodo',
      type: 'text',
      index: true,
      access: { create: onlyOurCode, update: onlyOurCode },
      admin: { hidden: true },
      validate: async (value: unknown, { data, id, req }: Validated) => {
        const { dataset } = factsIn(data)
        const period = periodOf(String(value ?? ''))
        if (!period) return true
        const { totalDocs } = await req.payload.count({
          collection: 'tabelle',
          where: { and: [{ dataset: { equals: dataset } }, { period: { equals: value } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
          req,
        })
        return totalDocs === 0 ? true : `Questa tabella (${periodInWords(period)}) c’è già: apri quella e correggila.`
      },
    },
    ...publicationFields,
  ],
  hooks: {
    beforeOperation: [refuseUnpublishing],
    beforeValidate: [nameTable],
    beforeChange: [markFirstPublication, keepWithdrawal],
    afterChange: [releaseTable],
    beforeDelete: [refuseDeletionOncePublic],
    afterDelete: [releaseDeletion],
  },
  endpoints: [...tableEndpoints, ...withdrawalEndpoints('tabelle')],
  versions: documentVersions,
}
