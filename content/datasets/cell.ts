import { day, dayInWords, isDay } from '../lifecycle/day.ts'
import type { Column, ColumnType } from './column.ts'

/** What a cell holds once it is read: days are `YYYY-MM-DD`, amounts are euro, an empty cell is `null`. */
export type CellValue = string | number | null

/** A cell that was read, or the second half of a sentence about it: `non è un importo. Scrivi per esempio 1.234,50.` */
export type ReadCell = { value: CellValue } | { problem: string }

/** The longest text of a cell, in characters. */
export const longestText = 1000

/** A text as it is compared: no case, accents, apostrophe shapes, repeated spaces. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'").replace(/[\s_]+/g, ' ').trim().toLowerCase()

/**
 * Reads a number as Italians write it, and as a spreadsheet writes it: `1.234,50`, `1234,5`, `1234.50`. A single point before three
 * digits groups thousands; `null` when it is no number.
 */
function numberIn(text: string): number | null {
  const bare = text.replace(/[\s\u00A0\u202F']|€|eur(?:o)?\b|%/gi, '').replace(/^\((.+)\)$/, '-$1').replace(/^[−–]/, '-').replace(/^\+/, '')
  const sign = bare.startsWith('-') ? -1 : 1
  const digits = bare.replace(/^-/, '')
  const plain = ((): string | null => {
    if (/^\d+$/.test(digits)) return digits
    if (/^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
    if (/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return digits.replaceAll('.', '')
    if (/^\d+\.\d+$/.test(digits) || /^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '')
    return null
  })()
  return plain === null || plain.replace('.', '').length > 15 ? null : sign * Number(plain)
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

function amount(what: string, example: string, fits: (value: number) => string | null = () => null) {
  return (text: string): ReadCell => {
    const value = numberIn(text)
    if (value === null) return { problem: `non è ${what}. Scrivi per esempio ${example}.` }
    if (decimalsOf(value) > 2) return { problem: `ha più di due decimali. Scrivi per esempio ${example}.` }
    const problem = fits(value)
    return problem ? { problem } : { value: value === 0 ? 0 : value }
  }
}

const excelFirstDay = Date.UTC(1899, 11, 30)

/** Reads `31/01/2027`, `31-1-27`, `2027-01-31`, `31 gennaio 2027` and a spreadsheet's count of days. */
function dayIn(text: string): ReadCell {
  const months = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']
  const written = ((): string | null => {
    const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)
    if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
    if (/^\d{5}$/.test(text) && Number(text) > 20_000 && Number(text) < 80_000) return new Date(excelFirstDay + Number(text) * 86_400_000).toISOString().slice(0, 10)
    const parts = /^(\d{1,2})°?[\s/.-]+(\d{1,2}|\p{L}+)[\s/.-]+(\d{4}|\d{2})$/u.exec(text)
    if (!parts) return null
    const month = /^\d+$/.test(parts[2]!) ? Number(parts[2]) : months.findIndex((name) => name === folded(parts[2]!) || name.slice(0, 3) === folded(parts[2]!)) + 1
    const year = parts[3]!.length === 2 ? `20${parts[3]}` : parts[3]
    return `${year}-${String(month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
  })()
  return written !== null && isDay(written) ? { value: written } : { problem: 'non è un giorno che esiste. Scrivi per esempio 31/01/2027.' }
}

const quarters: readonly (readonly string[])[] = [
  ['1', 'i', 'primo', 't1', 'q1'],
  ['2', 'ii', 'secondo', 't2', 'q2'],
  ['3', 'iii', 'terzo', 't3', 'q3'],
  ['4', 'iv', 'quarto', 't4', 'q4'],
]

/** The check digit of an Italian code of eleven digits (Luhn). */
function isBodyCode(digits: string): boolean {
  const sum = [...digits].reduce((total, sign, index) => {
    const value = Number(sign) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return /^\d{11}$/.test(digits) && !/^0+$/.test(digits) && sum % 10 === 0
}

const isWebAddress = (text: string): boolean => (/^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text)) || /^\/(?!\/)[^\s<>"]*$/.test(text)

const code = (form: RegExp, sentence: string) => (text: string): ReadCell => {
  const bare = text.replace(/[\s.-]/g, '').toUpperCase()
  return form.test(bare) ? { value: bare } : { problem: sentence }
}

const isNatural = (value: number): string | null => (Number.isInteger(value) && value >= 0 ? null : 'non è un numero intero da zero in su. Scrivi per esempio 12.')

const readers: Record<Exclude<ColumnType, 'choice'>, (text: string) => ReadCell> = {
  text: (text) => (text.length > longestText ? { problem: `è di ${text.length} caratteri: al massimo ${longestText}. Accorcialo.` } : { value: text }),
  money: amount('un importo', '1.234,50'),
  days: amount('un numero di giorni', '-5,32'),
  decimal: amount('un numero', '12,50'),
  count: amount('un numero', '12', isNatural),
  percentage: amount('una percentuale', '12,50', (value) => (value >= 0 && value <= 100 ? null : 'non è una percentuale da 0 a 100. Scrivi per esempio 12,50.')),
  day: dayIn,
  year: (text) => (/^(?:19|2\d)\d{2}$/.test(text) ? { value: Number(text) } : { problem: 'non è un anno. Scrivilo con quattro cifre, per esempio 2026.' }),
  quarter: (text) => {
    const asked = folded(text).replace(/[°^.]/g, '').replace(/ ?(?:trimestre|trim)$/, '').trim()
    const index = quarters.findIndex((names) => names.includes(asked))
    return index < 0 ? { problem: 'non è un trimestre. Scrivi un numero da 1 a 4.' } : { value: index + 1 }
  },
  cig: code(/^(?:\d{7}[0-9A-F]{3}|[A-Z][0-9A-F]{9})$/, 'non è un CIG: sono dieci caratteri, cifre e lettere. Copialo dalla piattaforma, per esempio B12A34C567.'),
  cup: code(/^[A-Z]\d{2}[A-Z]\d{11}$/, 'non è un CUP: sono quindici caratteri. Copialo dal provvedimento, per esempio C49J21012340006.'),
  'body-code': (text) => {
    const bare = text.replace(/[\s.-]|^IT/gi, '')
    if (/^[a-z0-9]{16}$/i.test(bare) && /[a-z]/i.test(bare)) return { problem: 'è il codice fiscale di una persona, che non si pubblica. Lascia la cella vuota.' }
    return isBodyCode(bare) ? { value: bare } : { problem: 'non è una partita IVA né il codice fiscale di un ente: sono undici cifre, con l’ultima di controllo. Ricontrollale.' }
  },
  url: (text) => (isWebAddress(text) ? { value: text } : { problem: 'non è un indirizzo. Scrivilo intero, con https://, o da / se è una pagina di questo sito.' }),
}

/** How many of the options a sentence names. */
const namedOptions = 10

function readChoice(text: string, options: readonly string[]): ReadCell {
  const found = options.find((option) => folded(option) === folded(text))
  if (found !== undefined) return { value: found }
  return { problem: `non è tra le voci ammesse. Scegli tra: ${options.slice(0, namedOptions).map((option) => `«${option}»`).join(', ')}.` }
}

const isBlank = (text: string): boolean => /^[-–—\s]*$/.test(text)

/** Reads a cell as the office wrote it; `row` holds the texts of the row, for choices that depend on another one. */
export function readCell(column: Column, text: string, row: Readonly<Record<string, string>> = {}): ReadCell {
  const written = text.normalize('NFC').replace(/[\p{Z}\p{Cc}]+/gu, ' ').trim()
  if (isBlank(written)) return column.isRequired ? { problem: 'manca. Questa colonna va compilata.' } : { value: null }
  if (column.type !== 'choice') return readers[column.type](written)
  const read = readChoice(written, column.options)
  const { within } = column
  if ('problem' in read || !within) return read
  const allowed = Object.entries(within.options).find(([other]) => folded(other) === folded(row[within.column] ?? ''))
  if (!allowed || allowed[1].includes(String(read.value))) return read
  return { problem: `non va con «${allowed[0]}». Scegli tra: ${allowed[1].map((option) => `«${option}»`).join(', ')}.` }
}

const number = (decimals: number) => new Intl.NumberFormat('it-IT', { minimumFractionDigits: decimals, maximumFractionDigits: 2, useGrouping: 'always' })
const [two, none] = [number(2), number(0)]

/** A value as staff write it and citizens read it: `1.234,50`, `31/01/2027`; an empty text for none. */
export function writtenCell({ type }: Pick<Column, 'type'>, value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') {
    if (type === 'year' || type === 'quarter') return String(value)
    return (type === 'count' ? none : two).format(value)
  }
  return type === 'day' && isDay(value) ? value.split('-').reverse().join('/') : value
}

/** A value as a page shows it, days in words. */
export function shownCell(column: Pick<Column, 'type'>, value: CellValue): string {
  if (column.type === 'day' && typeof value === 'string' && isDay(value)) return dayInWords(day(value))
  return writtenCell(column, value)
}
