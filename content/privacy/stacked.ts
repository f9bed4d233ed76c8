import { classAhead } from './class-name.ts'
import { columnOf, plainHeader, type Column } from './columns.ts'
import type { Line } from './layout.ts'

/** What a line of a stack looks like: a name or other words, a class, a figure of some kind, a mailbox. */
type Look = 'words' | 'class' | 'figures' | 'mailbox' | 'place' | 'prose'

const longest = 60
const mostColumns = 9

const isClass = (words: string): boolean => classAhead.exec(words)?.[0].length === words.length || /^[1-5]\s?[ªa°^]{0,2}\s?[A-Z]{1,4}$/.test(words)

function lookOf(words: string): Look {
  if (words.length > longest || /[:;.]$|\s[–—-]\s/.test(words)) return 'prose'
  if (isClass(words)) return 'class'
  if (/^\S+@\S+$/.test(words)) return 'mailbox'
  if (/^[\d\s./+()€,'-]{4,}$/.test(words)) return 'figures'
  if (/^\p{L}[\p{L}'. ]{3,40},?\s\d{1,4}(?:\s?\/?\s?[A-Za-z])?(?:[\s,]+\p{Lu}[\p{L}' ]+)?$/u.test(words)) return 'place'
  return /^\p{Lu}[\p{L}'. -]+$/u.test(words) ? 'words' : 'prose'
}

/** Whether a line may stand under a header that holds this. */
function fits(column: Column, words: string): boolean {
  if (column.holds === 'class') return isClass(words)
  if (column.holds === 'person' || column.holds === 'name') return /^[\p{L}'. -]+$/u.test(words) && !isClass(words)
  if (column.holds === 'datum') return column.kind === 'ADDRESS' ? /\d|\s/.test(words) : column.kind === 'PHONE' ? /\d{3}/.test(words) : column.kind !== 'ID_DOCUMENT' || /\d/.test(words)
  return true
}

type Stack = { from: number; headers: string[]; records: { at: number; header: string }[][]; until: number }

const counts = /^(?:n[r°]?\.?|num\.?|prog\.?|pos\.?|id)$/iu
const fewWords = /^\p{L}[\p{L}'./°& ]{0,30}$/u
const isHeader = (words: string): boolean => fewWords.test(words) && (counts.test(words) || plainHeader.test(words) || columnOf(words).holds !== 'other')

/** Headers one under another with the records below them, a cell a line; a cell that is blank has no line. */
function underHeaders(words: readonly string[], from: number): Stack | null {
  const headers: string[] = []
  while (headers.length < mostColumns && isHeader(words[from + headers.length] ?? '')) headers.push(words[from + headers.length]!)
  const columns = headers.map(columnOf)
  if (headers.length < 2 || !columns.some(({ holds }) => holds === 'person' || holds === 'name') || columns.every(({ holds }) => holds === 'person' || holds === 'name')) return null
  const isCellOf = (place: number, line: string): boolean => (counts.test(headers[place]!) ? /^\d{1,4}[.)°]?$/.test(line) : fits(columns[place]!, line))
  const records: Stack['records'] = []
  let record: Stack['records'][number] = []
  let column = 0
  let at = from + headers.length
  for (; at < words.length; at += 1) {
    const line = words[at]!
    if (line === '') continue
    if (line.length > longest || /[:;]$/.test(line)) break
    let place = column
    while (place < columns.length && !isCellOf(place, line)) place += 1
    if (place === columns.length) {
      if (record.length < 2 || !isCellOf(0, line)) break
      records.push(record)
      record = []
      place = 0
    }
    record.push({ at, header: headers[place]! })
    column = place + 1
  }
  if (record.length > 1) records.push(record)
  return records.length < 2 ? null : { from, headers, records, until: at }
}

/** Records of one shape one under another, a cell a line, that begin with words and hold a class, a figure or a mailbox each. */
function withoutHeaders(looks: readonly (Look | null)[], from: number): Stack | null {
  if (looks[from] !== 'words') return null
  const shapeFrom = (start: number, length: number): string | null => {
    const shape = looks.slice(start, start + length)
    return shape.length < length || shape.some((look) => look === null || look === 'prose') ? null : shape.join(' ')
  }
  for (let length = 2; length <= mostColumns; length += 1) {
    const shape = shapeFrom(from, length)
    if (shape === null) return null
    if (!/ (?:class|figures|mailbox|place)/.test(shape) || / words$/.test(shape)) continue
    const records: Stack['records'] = []
    let at = from
    for (;;) {
      if (shapeFrom(at, length) !== shape) break
      records.push(Array.from({ length }, (_, column) => ({ at: at + column, header: '' })))
      at += length
      if (looks[at] === null) at += 1
    }
    if (records.length > 2 || (records.length === 2 && length > 2)) return { from, headers: [], records, until: at }
  }
  return null
}

/** Lines where a table has come out of a file with one cell a line: the lines of a record are read as one row, under its headers where it has them. */
export function stackedRows(text: string, lines: Line[]): Line[] {
  const words = lines.map(({ start, end, cells }) => (cells.length > 0 || end - start > 2 * longest ? 'x'.repeat(longest + 1) : text.slice(start, end).trim()))
  const looks = words.map((line) => (line === '' ? null : lookOf(line)))
  const rows: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const stack = looks[at] === 'words' || isHeader(words[at]!) ? (underHeaders(words, at) ?? withoutHeaders(looks, at)) : null
    if (!stack) {
      rows.push(lines[at]!)
      continue
    }
    for (const [offset] of stack.headers.entries()) rows.push({ ...lines[at + offset]!, isHeader: true })
    for (const record of stack.records) {
      const first = lines[record[0]!.at]!
      const cells = record.map(({ at: place }) => ({ start: lines[place]!.start, end: lines[place]!.start + text.slice(lines[place]!.start, lines[place]!.end).trimEnd().length }))
      rows.push({ ...first, end: cells.at(-1)!.end, cells, headers: stack.headers.length > 0 ? record.map(({ header }) => header) : [], isHeader: false, isItem: false, continues: false })
    }
    at = stack.until - 1
  }
  return rows
}
