import { dataTypeOf, unitOf } from '../content/datasets/column.ts'
import { writeCsv } from '../content/datasets/csv.ts'
import { subsectionOf } from '../content/datasets/datasets.ts'
import { periodKey } from '../content/datasets/period.ts'
import { publicationRules } from '../content/datasets/publication.ts'
import { downloadsOf } from '../content/datasets/table.ts'
import type { School } from '../content/documents/school.ts'
import type { PublicDataset } from './datasets.ts'
import { sectionAddress, sectionTitle } from './transparency.ts'

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.it' } as const

/** Whether the rows need their period beside them: where no column of their own says it. */
const needsPeriod = ({ dataset, columns }: PublicDataset): boolean => dataset.period !== 'current' && !columns.some(({ name }) => name === 'anno')

const cellsOf = (published: PublicDataset) => published.rows.map(({ period, cells }) => ({ ...(needsPeriod(published) ? { periodo: periodKey(period) } : {}), ...cells }))

/** The cleared cells of a dataset as CSV, by the names of its columns; the newest period first. */
export function csvOf(published: PublicDataset): string {
  const names = [...(needsPeriod(published) ? ['periodo'] : []), ...published.columns.map(({ name }) => name)]
  return writeCsv([names, ...cellsOf(published).map((row: Record<string, string | number | null>) => names.map((name) => row[name] ?? null))])
}

/** The same as JSON, with what each column means. */
export function jsonOf(published: PublicDataset, school: School, site: URL): string {
  const { dataset, address, columns, periods, leftOut, updatedAt } = published
  const at = (path: string): string => new URL(path, site).href
  return `${JSON.stringify(
    {
      id: dataset.id,
      title: dataset.title,
      description: dataset.description,
      page: at(address),
      section: { title: sectionTitle(dataset.section), page: at(sectionAddress(dataset.section)) },
      legalBasis: subsectionOf(dataset).legalBasis,
      publisher: { name: school.name, code: school.code, ...(school.ipaCode ? { ipaCode: school.ipaCode } : {}) },
      licence,
      modified: updatedAt,
      periods: periods.map(periodKey),
      /** Rows that the law forbids to show. */
      leftOut,
      downloads: { csv: at(downloadsOf(dataset.id).csv), json: at(downloadsOf(dataset.id).json) },
      columns: [
        ...(needsPeriod(published) ? [{ name: 'periodo', label: 'Periodo', type: 'string', meaning: 'Il periodo della tabella: 2026-T3 è un trimestre, 2026-S1 un semestre, 2026 un anno.' }] : []),
        ...columns.map(({ name, label, type, meaning, publication, ...column }) => ({
          name,
          label,
          type: dataTypeOf[type],
          ...(unitOf[type] ? { unit: unitOf[type] } : {}),
          meaning,
          ...('options' in column ? { options: column.options } : {}),
          ...(publication ? { publication: { rule: publicationRules[publication].label, legalBasis: publicationRules[publication].legalBasis } } : {}),
        })),
      ],
      rows: cellsOf(published),
    },
    null,
    1,
  )}\n`
}
