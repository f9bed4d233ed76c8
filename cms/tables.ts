import type { Payload } from 'payload'
import type { Table } from '../content/datasets/table.ts'
import { periodOf } from '../content/datasets/period.ts'
import { readAll, stateOf } from './documents.ts'
import { withoutRelease } from './releases.ts'

/** Every table of the CMS in the shape of content's `Table`, as published, for the gate; one that cannot be mapped comes out with what it has. */
export async function readTables(payload: Payload): Promise<{ id: string }[]> {
  const tables: { id: string }[] = []
  for await (const docs of readAll(payload, 'tabelle'))
    for (const { id, dataset, period, from, rows, updatedAt, ...record } of docs)
      tables.push({ id: `tabella-${id}`, dataset, period, from, rows, ...stateOf(record), updatedAt } as { id: string })
  return tables
}

/** A table to write. */
export type TableDraft = Pick<Table, 'dataset' | 'period' | 'from' | 'rows'> & { state: 'draft' | 'published' }

/** Writes a table with every check of the form; starts no release. */
export async function writeTable(payload: Payload, { dataset, period, from, rows, state }: TableDraft): Promise<string> {
  const span = periodOf(period)
  const { id } = await payload.create({
    collection: 'tabelle',
    data: {
      dataset,
      from,
      rows,
      ...(span && 'year' in span ? { year: span.year } : {}),
      ...(span?.kind === 'quarter' ? { quarter: `T${span.quarter}` as const } : {}),
      ...(span?.kind === 'half-year' ? { half: `S${span.half}` as const } : {}),
      _status: state,
    } as never, // as for documents: the form's own checks judge the data
    draft: state === 'draft',
    context: { [withoutRelease]: true },
    overrideAccess: true,
  })
  return `tabella-${id}`
}
