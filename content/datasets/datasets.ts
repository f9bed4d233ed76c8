import { findSubsection, type Subsection } from '../sections/sections.ts'
import type { Column } from './column.ts'
import type { Dataset } from './dataset.ts'
import { activity } from './rows/activity.ts'
import { money } from './rows/money.ts'
import { staff } from './rows/staff.ts'

export type { Dataset } from './dataset.ts'

/** Every table that the product knows as data. */
export const datasets: readonly Dataset[] = [...money, ...staff, ...activity]

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]))

export function findDataset(id: string): Dataset | undefined {
  return byId.get(id)
}

/** The row of the law for a dataset: its legal basis, how often it is due, how long it stays. */
export function subsectionOf(dataset: Dataset): Subsection {
  const subsection = findSubsection(dataset.section)
  if (!subsection) throw new RangeError(`${dataset.id} is in ${dataset.section}, which is no subsection`)
  return subsection
}

/** The columns that citizens see. */
export const publicColumns = (dataset: Dataset): readonly Column[] => dataset.columns.filter(({ isInternal }) => !isInternal)

/** The address of the page that describes a dataset; its downloads add `.csv` and `.json`. */
export const datasetAddress = (id: string): string => `/dati-aperti/${id}`
