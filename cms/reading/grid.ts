import * as spreadsheet from '@e965/xlsx'
import { readCsv } from '../../content/datasets/csv.ts'
import { mostRows } from '../../content/datasets/table.ts'
import { decodeText } from './encoding.ts'
import { documentIn, isPdf, isZip, pictureIn, strangerSentence } from './signature.ts'
import { openArchive, UnsafeArchive } from './zip.ts'

/** One sheet of a file as texts, as an Italian would type them. */
export type Sheet = { name: string; rows: string[][] }

/** The sheets of a file, hidden ones too, or the Italian sentence that says why there are none. */
export type ReadGrid = { sheets: Sheet[]; refused: null } | { sheets: null; refused: string }

/** Rows that may stand above and between those of a table. */
const slack = 200

const firstDay1904 = 1462

const plainNumber = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 10 })

/** A number without what binary fractions add to it, to the decimals that its cell shows. */
function asTyped(value: number, format: string): string {
  const shown = /\.(0+)/.exec(format.split(';')[0] ?? '')?.[1]?.length
  const rounded = shown === undefined ? Number(value.toPrecision(12)) : Number(value.toFixed(shown))
  return plainNumber.format(rounded).replace('.', ',')
}

function dayOfSerial(serial: number): string {
  const { d: date, m: month, y: year } = spreadsheet.SSF.parse_date_code(serial)
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

function textOf(cell: spreadsheet.CellObject | undefined, is1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  const format = String(cell.z ?? '')
  switch (cell.t) {
    case 'n': {
      const value = Number(cell.v)
      if (spreadsheet.SSF.is_date(format) && value >= 1) return dayOfSerial(value + (is1904 ? firstDay1904 : 0))
      return format.includes('%') ? `${asTyped(value * 100, format)}%` : asTyped(value, format)
    }
    case 'b':
      return cell.v ? 'sì' : 'no'
    case 'e':
      return '#ERRORE'
    default:
      return String(cell.v)
  }
}

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const book = spreadsheet.read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellFormula: false, cellHTML: false, sheetRows: mostRows + slack })
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.map((name) => {
    const data: (spreadsheet.CellObject | undefined)[][] = book.Sheets[name]?.['!data'] ?? []
    return { name, rows: Array.from(data, (row) => Array.from(row ?? [], (cell) => textOf(cell, is1904))) }
  })
}

/** Reads a CSV, an XLSX or an ODS as rows of texts. What it is follows from its bytes, never from its name. Never throws for what a file holds. */
export function readSheets(bytes: Uint8Array, name: string): ReadGrid {
  const refuse = (why: string): ReadGrid => ({ sheets: null, refused: `Il file «${name}» ${why}` })
  if (bytes.length === 0) return refuse('è vuoto. Scegline un altro.')
  if (isPdf(bytes)) return refuse('è un PDF: da un PDF le celle non si leggono. Carica il foglio da cui viene, in CSV, XLSX o ODS.')
  if (isZip(bytes)) {
    try {
      const archive = openArchive(bytes)
      if (new TextDecoder().decode(archive.read('META-INF/manifest.xml') ?? new Uint8Array()).includes('encryption-data')) return refuse('è protetto da una password. Toglila e riprova.')
      const is = documentIn(archive)
      if (is !== 'xlsx' && is !== 'ods') return refuse('non è un foglio di calcolo. Carica una tabella in CSV, XLSX o ODS.')
      for (const part of archive.names) archive.read(part) // a part that lies about its size must not reach the reader of sheets
      return { sheets: sheetsOf(bytes), refused: null }
    } catch (error) {
      return refuse(error instanceof UnsafeArchive ? `${error.message}. Salvalo di nuovo e riprova.` : 'è danneggiato e non si apre. Salvalo di nuovo e riprova.')
    }
  }
  const stranger = pictureIn(bytes) === null ? strangerSentence(bytes) : 'è un’immagine: i dati che si vedono non si possono prendere. Serve il foglio da cui viene, in XLSX, ODS o CSV.'
  if (stranger) return refuse(stranger)
  const text = decodeText(bytes)
  if (text === null) return refuse('non è una tabella che si possa leggere. Carica un CSV, un XLSX o un ODS.')
  return { sheets: [{ name, rows: readCsv(text) }], refused: null }
}

/** Writes an empty table to fill in: the heads, in the form that an office's spreadsheet opens at once. */
export function emptySheet(heads: readonly string[], format: 'csv' | 'xlsx'): Uint8Array {
  if (format === 'csv') return new TextEncoder().encode(`\uFEFF${heads.map((head) => (/[";]/.test(head) ? `"${head.replaceAll('"', '""')}"` : head)).join(';')}\r\n`)
  const sheet = spreadsheet.utils.aoa_to_sheet([[...heads]])
  sheet['!cols'] = heads.map((head) => ({ wch: Math.max(14, head.length + 2) }))
  const book = spreadsheet.utils.book_new(sheet, 'Dati')
  return new Uint8Array(spreadsheet.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}
