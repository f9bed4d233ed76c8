import { readCsv, writeCsv } from '../../content/datasets/csv.ts'
import { datasetAddress } from '../../content/datasets/datasets.ts'
import { downloadsOf } from '../../content/datasets/table.ts'
import type { PublicTable } from '../../content/publish.ts'
import type { Check, Problem } from './check.ts'

type Row = PublicTable['rows'][number]
const fileOf = (address: string): string => address.slice(1)

/** A row without the period that the downloads add beside it. */
const ownCells = ({ periodo: _periodo, ...cells }: Row): Row => cells

/** Every dataset with a public table has its page and its downloads, which hold the cleared cells and no others; the catalogue names it. */
export const openData: Check = {
  name: 'open-data',
  promise: 'the downloads of every dataset hold exactly the cleared cells',
  run: ({ files, read, snapshot }) => {
    const problems: Problem[] = []
    const error = (file: string, what: string): void => void problems.push({ check: 'open-data', severity: 'error', file, what })
    const built = new Set(files)
    const expected = new Set(['dati-aperti/catalogo.ttl', 'dati-aperti/catalogo.jsonld', 'dati-aperti/documento.schema.json'])
    const catalogue = built.has('dati-aperti/catalogo.ttl') ? read('dati-aperti/catalogo.ttl') : ''
    const tables = Map.groupBy([...snapshot.tables].sort((one, other) => (one.period < other.period ? 1 : -1)), ({ dataset }) => dataset)
    for (const [dataset, own] of tables) {
      const rows = own.flatMap((table) => table.rows)
      const [page, csv, json] = [`${fileOf(datasetAddress(dataset))}.html`, fileOf(downloadsOf(dataset).csv), fileOf(downloadsOf(dataset).json)]
      for (const file of [page, csv, json]) expected.add(file)
      const missing = [page, csv, json].filter((file) => !built.has(file))
      for (const file of missing) error(file, 'a page or download of a public dataset is missing')
      if (missing.length > 0) continue
      if (!catalogue.includes(`${downloadsOf(dataset).csv}#file`)) error('dati-aperti/catalogo.ttl', `does not name the downloads of ${dataset}`)
      const shown = (JSON.parse(read(json)) as { rows: Row[] }).rows.map(ownCells)
      if (JSON.stringify(shown) !== JSON.stringify(rows)) error(json, 'holds other cells than the cleared ones')
      const [heads = [], ...lines] = readCsv(read(csv).replaceAll('\r\n', '\n'))
      const cleared = rows.map((row) => readCsv(`sep=,\n${writeCsv([heads.filter((head) => head !== 'periodo').map((head) => row[head] ?? null)])}`.replaceAll('\r\n', '\n'))[0])
      const written = lines.map((line) => line.filter((_, place) => heads[place] !== 'periodo'))
      if (JSON.stringify(written) !== JSON.stringify(cleared)) error(csv, 'holds other cells than the cleared ones')
    }
    for (const file of files) if (file.startsWith('dati-aperti/') && !expected.has(file)) error(file, 'no public dataset has this file')
    return problems
  },
}
