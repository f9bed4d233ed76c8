import { findDataset } from '../../content/datasets/datasets.ts'
import { periodKey, periodOf } from '../../content/datasets/period.ts'
import type { WrittenRow } from '../../content/datasets/table.ts'

type Facts = { dataset?: unknown; year?: unknown; quarter?: unknown; half?: unknown }

/** The period that is chosen in the form of a table, as `2026-T3`; `null` while it is not. */
export function periodIn({ dataset, year, quarter, half }: Facts): string | null {
  const kind = findDataset(String(dataset ?? ''))?.period
  const part = kind === 'quarter' ? `-${String(quarter ?? '')}` : kind === 'half-year' ? `-${String(half ?? '')}` : ''
  const period = kind === undefined ? null : periodOf(kind === 'current' ? 'corrente' : `${String(year ?? '')}${part}`)
  return period && period.kind === kind ? periodKey(period) : null
}

/** The rows of a table as texts; `null` when they are none. */
export function rowsIn(value: unknown): WrittenRow[] | null {
  if (!Array.isArray(value)) return null
  return value.map((row: unknown) => Object.fromEntries(typeof row === 'object' && row !== null ? Object.entries(row).map(([name, cell]) => [name, cell === null || cell === undefined ? '' : String(cell)]) : []))
}
