import { folded, readCell, writtenCell, type CellValue } from './cell.ts'
import type { Column } from './column.ts'
import type { Dataset } from './datasets.ts'
import { periodInWords, type Period } from './period.ts'
import { mostRows, type WrittenRow } from './table.ts'

/** What is wrong in a table: `row` counts as the office sees it, `column` is a name; both `null` for what concerns the whole. */
export type TableProblem = { row: number | null; column: string | null; sentence: string }

/** The values of a table, or everything that is wrong in it, at once. */
export type ReadRows = { rows: Record<string, CellValue>[]; problems: [] } | { rows: null; problems: [TableProblem, ...TableProblem[]] }

const longestQuote = 40
const quoted = (text: string): string => `«${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}»`

/** Cells that hold a person are not repeated in a sentence, which may end in a log. */
const isQuotable = ({ publication }: Column): boolean => publication === undefined || publication === 'small-group'

function sentenceFor(row: number, column: Column, text: string, problem: string): string {
  const where = `Riga ${row}, colonna «${column.label}»:`
  return text.trim() === '' || !isQuotable(column) || /^(?:è di|manca)/.test(problem) ? `${where} ${problem}` : `${where} ${quoted(text.trim())} ${problem}`
}

/** What the period of a table says of a row's own columns; `undefined` for columns that it does not fill. */
function ofPeriod(column: Column, period: Period): number | undefined {
  if (column.type === 'year' && column.name === 'anno' && period.kind !== 'current') return period.year
  return column.type === 'quarter' && period.kind === 'quarter' ? period.quarter : undefined
}

/** Reads the texts of a table against its dataset; `rowNumber` gives the number by which the office knows a row. Every problem comes out at once. */
export function readRows(dataset: Dataset, period: Period, written: readonly WrittenRow[], rowNumber: (index: number) => number = (index) => index + 1): ReadRows {
  const problems: TableProblem[] = []
  if (period.kind !== dataset.period) problems.push({ row: null, column: null, sentence: `«${dataset.title}» non ha tabelle per «${periodInWords(period)}»: scegli un altro periodo.` })
  if (written.length === 0) problems.push({ row: null, column: null, sentence: 'La tabella non ha righe: aggiungine almeno una, o scrivi nella sezione perché non ci sono dati.' })
  if (written.length > mostRows) problems.push({ row: null, column: null, sentence: `La tabella ha ${written.length} righe: al massimo ${mostRows}.` })
  const names = new Set(dataset.columns.map(({ name }) => name))
  const rows = written.slice(0, mostRows).map((texts, index) => {
    const row = rowNumber(index)
    const read: Record<string, CellValue> = {}
    const before = problems.length
    for (const name of Object.keys(texts)) if (!names.has(name)) problems.push({ row, column: name, sentence: `Riga ${row}: la colonna «${name}» non è di questa tabella. Toglila.` })
    for (const column of dataset.columns) {
      const text = texts[column.name] ?? ''
      const fixed = ofPeriod(column, period)
      const cell = fixed !== undefined && text.trim() === '' ? { value: fixed } : readCell(column, text, texts)
      if ('problem' in cell) problems.push({ row, column: column.name, sentence: sentenceFor(row, column, text, cell.problem) })
      else if (fixed !== undefined && cell.value !== fixed)
        problems.push({ row, column: column.name, sentence: `Riga ${row}, colonna «${column.label}»: ${quoted(text.trim())} non è di questo periodo (${periodInWords(period)}). Correggi la cella o il periodo.` })
      else read[column.name] = cell.value
    }
    for (const column of dataset.columns) {
      const source = column.type === 'url' && column.madeFrom ? read[column.madeFrom.column] : null
      if (column.type === 'url' && column.madeFrom && read[column.name] === null && typeof source === 'string') read[column.name] = column.madeFrom.address(source)
    }
    if (problems.length > before) return read
    const disagreement = dataset.agrees?.(read)
    if (disagreement) problems.push({ row, column: null, sentence: `Riga ${row}: ${disagreement}` })
    return read
  })
  const [first, ...rest] = problems
  return first ? { rows: null, problems: [first, ...rest] } : { rows, problems: [] }
}

/** The texts of a table as the form keeps them: each value in its one way to be written. */
export function writtenRows(dataset: Dataset, rows: readonly Record<string, CellValue>[]): WrittenRow[] {
  return rows.map((row) => Object.fromEntries(dataset.columns.map((column) => [column.name, writtenCell(column, row[column.name] ?? null)])))
}

/** How many rows at the top of a sheet may be titles before the heads of the columns. */
const titleRows = 20

const namesOf = ({ name, label, alsoCalled = [] }: Column): string[] => [name, label, ...alsoCalled].map(headKey)

/** A head as it is compared: units in brackets, points and asterisks do not count. */
function headKey(text: string): string {
  return folded(text.replace(/\([^)]*\)|[*:€]/g, ' ')).replace(/\.(?=\s|$)/g, '').replace(/[-/]/g, ' ').replace(/\s+/g, ' ').trim()
}

/** Where each column of a dataset stands in a row of heads. */
function headsIn(dataset: Dataset, cells: readonly string[]): { at: Map<string, number>; unknown: string[]; twice: string[] } {
  const at = new Map<string, number>()
  const unknown: string[] = []
  const twice: string[] = []
  cells.forEach((cell, index) => {
    if (cell.trim() === '') return
    const column = dataset.columns.find((candidate) => namesOf(candidate).includes(headKey(cell)))
    if (!column) unknown.push(cell.trim())
    else if (at.has(column.name)) twice.push(column.label)
    else at.set(column.name, index)
  })
  return { at, unknown, twice }
}

const isTotal = (cells: readonly string[]): boolean => cells.some((cell) => /^(?:totale?|totali|somma)\b/.test(folded(cell))) && cells.filter((cell) => cell.trim() !== '').length <= 3

/**
 * Reads a sheet as it came, titles and blank rows included, into the texts that the form keeps. Heads are known whatever their case,
 * accents and order. Every problem comes out at once, with the row of the sheet; nothing comes out by halves.
 */
export function readGrid(dataset: Dataset, period: Period, grid: readonly (readonly string[])[]): { rows: WrittenRow[]; problems: [] } | { rows: null; problems: TableProblem[] } {
  const whole = (sentence: string): TableProblem => ({ row: null, column: null, sentence })
  const candidates = grid.slice(0, titleRows).map((cells, index) => ({ index, ...headsIn(dataset, cells) }))
  const heads = candidates.reduce<(typeof candidates)[number] | undefined>((best, one) => (one.at.size > (best?.at.size ?? 0) ? one : best), undefined)
  if (!heads) return { rows: null, problems: [whole(`Non trovo la riga con i nomi delle colonne. Servono: ${dataset.columns.map(({ label }) => `«${label}»`).join(', ')}. Puoi partire dal modello vuoto.`)] }
  const problems: TableProblem[] = []
  if (heads.unknown.length > 0)
    problems.push(whole(`${heads.unknown.length === 1 ? 'Una colonna non è' : 'Alcune colonne non sono'} di questa tabella: ${heads.unknown.map(quoted).join(', ')}. Toglile o chiamale come nel modello.`))
  if (heads.twice.length > 0) problems.push(whole(`Ci sono due volte le colonne ${heads.twice.map(quoted).join(', ')}: lasciane una.`))
  const missing = dataset.columns.filter((column) => column.isRequired && !heads.at.has(column.name) && ofPeriod(column, period) === undefined)
  if (missing.length > 0) problems.push(whole(`Mancano le colonne ${missing.map(({ label }) => `«${label}»`).join(', ')}.`))

  const written: WrittenRow[] = []
  const numbers: number[] = []
  grid.slice(heads.index + 1).forEach((cells, offset) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const row = heads.index + offset + 2
    if (isTotal(cells)) {
      problems.push({ row, column: null, sentence: `Riga ${row}: sembra un totale. Togli la riga: i totali si calcolano da soli.` })
      return
    }
    const beyond = cells.findIndex((cell, index) => cell.trim() !== '' && (grid[heads.index]![index] ?? '').trim() === '')
    if (beyond >= 0) problems.push({ row, column: null, sentence: `Riga ${row}: c’è un valore in una colonna senza nome. Se è un testo con il separatore dentro, mettilo tra virgolette.` })
    written.push(Object.fromEntries([...heads.at].map(([name, index]) => [name, cells[index] ?? ''])))
    numbers.push(row)
  })
  const isFilled = new Set(missing.map(({ name }) => name))
  const read = readRows(dataset, period, written, (index) => numbers[index]!)
  problems.push(...read.problems.filter(({ column }) => column === null || !isFilled.has(column)))
  if (problems.length > 0 || read.rows === null) return { rows: null, problems }
  return { rows: writtenRows(dataset, read.rows), problems: [] }
}
