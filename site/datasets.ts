import type { CellValue } from '../content/datasets/cell.ts'
import type { Column } from '../content/datasets/column.ts'
import { datasetAddress, datasets, publicColumns, type Dataset } from '../content/datasets/datasets.ts'
import { periodInShort, periodInWords, periodOf, type Period } from '../content/datasets/period.ts'
import type { PublicTable } from '../content/publish.ts'
import { readTables } from './snapshot.ts'

/** A row of the page, with the period that it is of. */
export type PublicRow = { period: Period; cells: Record<string, CellValue> }

/** A dataset with everything of it that is public today: the newest period first. */
export type PublicDataset = {
  dataset: Dataset
  address: string
  columns: readonly Column[]
  tables: PublicTable[]
  periods: Period[]
  rows: PublicRow[]
  /** How many rows were left out whole. */
  leftOut: number
  redactions: PublicTable['redactions']
  /** ISO 8601 instant of the last change. */
  updatedAt: string
}

const periodIn = ({ period }: PublicTable): Period => {
  const read = periodOf(period)
  if (!read) throw new RangeError(`${period} is no period`)
  return read
}

function published(dataset: Dataset, all: readonly PublicTable[]): PublicDataset[] {
  const tables = all
    .filter((table) => table.dataset === dataset.id)
    .sort((one, other) => (one.period < other.period ? 1 : -1))
  if (tables.length === 0) return []
  const redactions: PublicTable['redactions'] = {}
  for (const table of tables) for (const [kind, count] of Object.entries(table.redactions)) redactions[kind as keyof typeof redactions] = (redactions[kind as keyof typeof redactions] ?? 0) + count
  return [
    {
      dataset,
      address: datasetAddress(dataset.id),
      columns: publicColumns(dataset),
      tables,
      periods: tables.map(periodIn),
      rows: tables.flatMap((table) => table.rows.map((cells) => ({ period: periodIn(table), cells }))),
      leftOut: tables.reduce((sum, table) => sum + table.leftOut, 0),
      redactions,
      updatedAt: tables.map(({ updatedAt }) => updatedAt).reduce((one, other) => (one > other ? one : other)),
    },
  ]
}

/** The datasets that some cleared tables make, in the order of the law. */
export const datasetsOf = (tables: readonly PublicTable[]): PublicDataset[] => datasets.flatMap((dataset) => published(dataset, tables))

/** Every dataset of which something is public. */
export const publicDatasets = (): PublicDataset[] => datasetsOf(readTables())

/** The datasets of a subsection of Amministrazione Trasparente. */
export const datasetsIn = (section: string): PublicDataset[] => publicDatasets().filter(({ dataset }) => dataset.section === section)

/** Which periods are there: `dal quarto trimestre 2024 al terzo trimestre 2026`. */
export function spanInWords({ periods }: Pick<PublicDataset, 'periods'>): string {
  const [last, first] = [periods[0]!, periods.at(-1)!]
  if (last.kind === 'current') return 'versione corrente'
  if (periods.length === 1) return periodInWords(last)
  return first.kind === 'year' ? `anni ${[...periods].reverse().map(periodInShort).join(', ')}` : `dal ${periodInWords(first)} al ${periodInWords(last)}`
}
