import { z } from 'zod'
import { documentStates } from '../documents/document.ts'
import { daySchema, type Day } from '../lifecycle/day.ts'
import type { RetentionFacts } from '../lifecycle/retention.ts'
import { withdrawalSchema } from '../lifecycle/withdrawal.ts'
import type { CellValue } from './cell.ts'
import type { Column } from './column.ts'
import { datasetAddress, findDataset, publicColumns, type Dataset } from './datasets.ts'
import { lastDayOf, periodInWords, periodOf, type Period } from './period.ts'

/** The most rows that a table may have: a page with more would be no use to anybody. */
export const mostRows = 5000

/** The texts of a row as the office wrote them, by column name. */
export type WrittenRow = Record<string, string>

const datasetIdSchema = z.string().refine((id) => findDataset(id) !== undefined, { error: 'Non è una tabella che esiste.' })
const periodSchema = z.string().refine((text) => periodOf(text) !== null, { error: 'Non è un periodo che esiste.' })

/** A table as the gate judges it: one dataset in one period, internal columns included. */
export const tableSchema = z.strictObject({
  /** Opaque and stable: `tabella-3`. */
  id: z.string().min(1),
  dataset: datasetIdSchema,
  /** `2026-T3`, `2026-S1`, `2026` or `corrente`. */
  period: periodSchema,
  from: daySchema,
  rows: z.array(z.record(z.string(), z.string())).max(mostRows),
  state: z.enum(documentStates),
  withdrawal: withdrawalSchema.optional(),
  updatedAt: z.iso.datetime({ offset: true }),
})
export type Table = z.infer<typeof tableSchema>

/** How a table is called in a report: dataset and period, no personal data. */
export const tableName = ({ dataset, period }: Pick<Table, 'dataset' | 'period'>): string => `tabella ${dataset} ${period}`

/** The title of a table: `Dati sui pagamenti, terzo trimestre 2026`. */
export function tableTitle({ title }: Pick<Dataset, 'title'>, period: Period): string {
  return period.kind === 'current' ? title : `${title}, ${periodInWords(period)}`
}

/** The facts from which the last public day of a table follows: the obligation arises when its period ends. */
export function factsOf({ from }: { from: Day }, period: Period): RetentionFacts {
  return { from, obligationArisen: lastDayOf(period) ?? undefined }
}

/** The downloads of a dataset. */
export const downloadsOf = (id: string): { csv: string; json: string } => ({ csv: `${datasetAddress(id)}.csv`, json: `${datasetAddress(id)}.json` })

/** What a cleared cell of a column may be; a cell that was taken out says so. */
export function clearedCellSchema({ type }: Column): z.ZodType<CellValue> {
  const redacted = z.literal('[omissis]')
  switch (type) {
    case 'money':
    case 'days':
    case 'decimal':
    case 'count':
    case 'percentage':
    case 'year':
    case 'quarter':
      return z.union([z.number(), redacted, z.null()])
    case 'day':
      return z.union([daySchema, redacted, z.null()])
    case 'text':
    case 'choice':
    case 'cig':
    case 'cup':
    case 'body-code':
    case 'url':
      return z.union([z.string(), z.null()])
  }
}

/** What the cleared rows of a dataset may be: its public columns in order, and no others. */
export function clearedRowsSchema(dataset: Dataset): z.ZodType<Record<string, CellValue>[]> {
  return z.array(z.strictObject(Object.fromEntries(publicColumns(dataset).map((column) => [column.name, clearedCellSchema(column)]))))
}
