import { columnOf, plainHeader } from './columns.ts'
import { firstNames } from './lexicon/first-names.ts'
import { ordinaryWords } from './lexicon/ordinary-words.ts'
import { stackedRows } from './stacked.ts'

/** A line of a text as laid out: a row of a table has cells, the others none; offsets in the reading. */
export type Line = {
  start: number
  end: number
  cells: { start: number; end: number }[]
  /** The header cells of the table that this row belongs to; empty when the line is no row, or is the header itself. */
  headers: string[]
  isHeader: boolean
  /** A bullet, a number or an ordinal stands at its head. */
  isItem: boolean
  /** The sentence of the line before runs on in this one. */
  continues: boolean
  /** The heading or the line ending with a colon under which this line stands, `''` for none. */
  label: string
  /** Where that heading starts. */
  labelAt: number
}

const item = /^\s*(?:[-*•·▪◦–—>]+|\d{1,3}\s?[.)°ª-]|[a-z][.)]|[👉✅➡])\s/u
const rule = /^[\s|:+=-]+$/
const heading = /^\s*(?:#{1,6}\s|\*\*[^*\n]{1,120}\*\*\s*:?\s*$)/
/** Money, to the cent. */
const amount = /^(?:€\s?)?\d[\d.]*,\d{2}(?:\s?€)?$/
const numericCell = /^[\s\d.,/€%-]*$/

/** A value in quotation marks, which may hold the separator too. */
const quoted = /(?<=^|[,;])"[^"]*(?:""[^"]*)*"(?=[,;]|\s*$)/g

/** A row of values, as long as it was, with nothing to part it inside quotation marks. */
const withoutQuotes = (row: string): string => (row.includes('"') ? row.replace(quoted, (value) => 'x'.repeat(value.length)) : row)

function cellsOf(text: string, start: number, end: number, separator: string): { start: number; end: number }[] {
  const row = separator === ',' || separator === ';' ? withoutQuotes(text.slice(start, end)) : text.slice(start, end)
  const cells: { start: number; end: number }[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && row[at - start] !== separator) continue
    let left = from
    let right = at
    while (left < right && (text[left] === ' ' || text[left] === '*')) left += 1
    while (right > left && (text[right - 1] === ' ' || text[right - 1] === '*' || text[right - 1] === '\r')) right -= 1
    if (right - left > 1 && text[left] === '"' && text[right - 1] === '"') [left, right] = [left + 1, right - 1]
    if (separator !== '|' || (from > start && at < end) || right > left) cells.push({ start: left, end: right })
    from = at + 1
  }
  return cells
}

const namedValue = /"([\p{L}\d_ ./()'-]{1,40})"\s?:\s?(?:"([^"]*)"|(-?[\d.]+))/gu

/** The values of a record on one line, `{"alunno": "…", "nata_il": "…"}`, each under its name. */
function recordOf(text: string, start: number, end: number): Pick<Line, 'cells' | 'headers'> | null {
  const row = text.slice(start, end)
  if (!row.includes('":') && !row.includes('" :')) return null
  const bare = row.trim().replace(/^\[\s?/, '')
  if (!bare.startsWith('{') || !/\}\s?\]?,?$/.test(bare.slice(-4))) return null
  const values = [...row.matchAll(namedValue)].map(({ index, 0: whole, 1: name = '', 2: words, 3: figure = '' }) => {
    const from = start + index + whole.length - (words === undefined ? figure.length : words.length + 1)
    return { name: name.replaceAll('_', ' '), cell: { start: from, end: from + (words ?? figure).length } }
  })
  return values.length > 1 ? { cells: values.map(({ cell }) => cell), headers: values.map(({ name }) => name) } : null
}

/** A row of a file of values set apart by commas: no space follows them, as in prose, and they part words. */
function isCommaRow(line: string): boolean {
  if (!line.includes(',') || line.includes(', ')) return false
  const cells = line.split(',')
  return cells.length > 2 && cells.every((cell) => cell.length < 60 || /^x+$/.test(cell)) && cells.filter((cell) => /\p{L}/u.test(cell)).length > 1
}

/** What people put between columns where no table is drawn: runs of spaces, and signs with a space around them. */
const drawnByHand = [/[ ]{2,}/g, /[ ]?\.{3,}[ ]?/g, /[ ]?;[ ]+/g, /[ ]\/[ ]/g, /[ ][–—-][ ]/g, /[ ][¦•·▪][ ]/g] as const

const mayBeDrawn = /[ ]{2}|\.{3}|;[ ]|[ ][/–—¦•·▪-][ ]/

function partsOf(text: string, start: number, end: number, separator: RegExp): { start: number; end: number }[] {
  const line = text.slice(start, end)
  const lead = /^[\s(*]*/.exec(line)?.[0].length ?? 0
  const length = line.replace(/[\s)*:;.]+$/, '').length
  const parts: { start: number; end: number }[] = []
  let from = lead
  for (const match of line.slice(0, length).matchAll(separator)) {
    if (match.index < from || match.index < lead) continue
    parts.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  return length > from ? [...parts, { start: start + from, end: start + length }] : parts
}

/** Whether a row has as many columns as the header, or some that begin where its own do. */
function hasColumns(row: string, top: number, headers: readonly { start: number; end: number }[], separator: RegExp): boolean {
  const cells = partsOf(row, 0, row.length, separator)
  return cells.length > 1 && (cells.length >= headers.length - 1 || (separator === drawnByHand[0] && cells.length > 2 && cells.every((cell) => headers.some((header) => header.start - top === cell.start))))
}

/** The separator of a table drawn by hand, when a line reads as its header and the next one has as many columns. */
function drawnTable(text: string, start: number, end: number): { separator: RegExp; headers: { start: number; end: number }[] } | null {
  if (!mayBeDrawn.test(text.slice(start, Math.min(end, start + 60)))) return null
  if (end - start < 10 || end - start > 160 || /\d{3}|[@€]|\p{L}{6}\.\s\p{Lu}/u.test(text.slice(start, end))) return null
  const below = /\S/.exec(text.slice(end, end + 40))
  if (!below) return null
  const rowsBelow = text.slice(end + below.index, end + 900).split('\n', 5)
  for (const separator of drawnByHand) {
    if ((text.slice(start, end).match(separator)?.length ?? 0) < 2) continue
    const headers = partsOf(text, start, end, separator)
    if (headers.length < 3 || headers.some((part) => part.end - part.start > 32)) continue
    const said = headers.map((part) => text.slice(part.start, part.end))
    const held = said.map((header) => columnOf(header).holds)
    if (!held.some((one) => one === 'person' || one === 'name') || held.filter((one, index) => one !== 'other' || plainHeader.test(said[index]!)).length < 2) continue
    if (rowsBelow.some((row) => hasColumns(row, start, headers, separator))) return { separator, headers }
  }
  return null
}

/** The headers over the cells of a ragged row: the nearest from the left edge, where cells are missing. */
function headersOver(text: string, line: { start: number }, cells: readonly { start: number; end: number }[], headers: readonly { start: number; end: number }[], top: number): string[] {
  const named = headers.map(({ start, end }) => text.slice(start, end))
  if (cells.length >= headers.length) return named
  return cells.map((cell, index) => {
    const edges = headers.map((header) => Math.abs(header.start - top - (cell.start - line.start)))
    return named[index === 0 ? 0 : edges.indexOf(Math.min(...edges))] ?? ''
  })
}

function separatorOf(row: string): string | null {
  if (row.includes('|')) return row.split('|').length > 2 ? '|' : null
  if (row.includes('\t')) return '\t'
  const line = withoutQuotes(row)
  if (!line.includes(';')) return isCommaRow(line) ? ',' : null
  const cells = line.replace(/;\s*$/, '').split(';')
  if (cells.length < 2) return null
  if (cells.every((cell, place) => place === 0 || !cell.startsWith(' '))) return ';'
  return cells.length > 3 && cells.filter((cell, index) => index > 0 && cell.startsWith(' ')).length * 2 < cells.length ? ';' : null
}

const endsSentence = /[.:;!?]["»)*\s]*$/
/** A line that ends inside a name: a word for a person, then one word with a capital. */
const personBroken = /(?:^|[\s'’])(?:alunn[oa]|student(?:e|essa)|figli[oa]|madre|padre|minore|bambin[oa]|docente|insegnante|maestr[oa]|signora?|sig\.(?:ra)?|prof\.(?:ssa)?|ins\.|dott\.(?:ssa)?)\s\p{Lu}[\p{L}']+$/iu
const opensWithName = /^\p{Lu}[\p{L}']+[\s,;(]{1,2}[\p{Ll}(]/u
/** A comma, a short word or an article at the end of a line. */
const leavesOpen = /(?:,|\b\p{Ll}{1,4}|\b(?:della|dello|delle|degli|dalla|nella|alla|alle|agli|presso|prof\.ssa|dott\.ssa|sig\.ra))$/u
const firstLetter = /\p{L}/u

/** A word cut short that asks for more: a number, a name. */
const asksForMore = /(?:^|[\s(.])(?:n|nr|int|sez|cl|km|prof|proff|ssa|sig|sigg|ra|dott|avv|ing|ins|tel|cell|loc|fraz|sc|civ|via|v)\.$/iu
/** What is left of a number or a code that stood at the end of a line, with the sentence after it. */
const restOfNumber = /^\d[\d/.,-]*(?:[A-Z]|\/[A-Za-z])?(?:[,;)]|\.?\s\p{Ll})/u
const restOfCode = /^[A-Z\d]{1,12}(?:[,;)]|\.?\s\p{Ll})/u

/** Whether a sentence of prose that was wrapped goes on in the next line; rows of a list look alike and do not. */
function runsOn(before: string, line: string, isWrapped: boolean): boolean {
  const upper = before.trimEnd()
  if (opensWithName.test(line) && personBroken.test(upper.slice(-60))) return true
  if (upper.length < (isWrapped ? 30 : 50) || (endsSentence.test(upper) && !asksForMore.test(upper.slice(-8))) || upper.slice(0, 3) === line.slice(0, 3)) return false
  if (/^\s*\(/.test(line)) return true
  if (upper.length >= 60 && ((/[\p{L},.]$/u.test(upper) && restOfNumber.test(line)) || (/[\dA-Z]$/.test(upper) && restOfCode.test(line)))) return true
  const first = firstLetter.exec(line)?.[0] ?? 'A'
  if (first !== first.toUpperCase()) return true
  return leavesOpen.test(upper.slice(-12)) || (upper.length >= 60 && firstLetter.test(upper.slice(-1)) && line.length >= 20 && !/\s[–—-]\s/.test(upper) && !line.includes('€') && !/^\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}']+){0,3}\s?[,:(]/u.test(line))
}

/** Whether the first cell of a row of two says what the second holds. */
function isField(text: string, { cells: [label, ...values] }: Line): boolean {
  return label !== undefined && values.length === 1 && label.end - label.start < 40 && columnOf(text.slice(label.start, label.end)).holds !== 'other'
}

/** In a form the first column names what the second holds: its first row is no header. */
function withForms(text: string, lines: Line[]): Line[] {
  lines.forEach((header, at) => {
    if (!header.isHeader || !isField(text, header)) return
    let last = at
    while (lines[last + 1]?.cells.length === 2) last += 1
    const rows = lines.slice(at + 1, last + 1).filter(({ headers }) => headers.length > 0)
    if (rows.filter((row) => isField(text, row)).length * 2 <= rows.length || rows.length < 2) return
    for (const row of [header, ...rows]) Object.assign(row, { headers: [], isHeader: false })
  })
  return lines
}

/** Whether a row holds somebody's name, and no word of a header. */
const isOfSomebody = (contents: readonly string[]): boolean =>
  contents.some((content) => /^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+$/u.test(content) && content.toLowerCase().split(' ').some((word) => firstNames.has(word) && !ordinaryWords.has(word))) && contents.every((content) => columnOf(content).holds === 'other' && !plainHeader.test(content))

const opensWithBar = /^\s*\|/

/** Splits a reading into lines, finds tables with their headers, lists with what introduces them, and sentences that wrap. */
export function layOut(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let headers: string[] = []
  let inTable = false
  let isBordered = false
  let label = ''
  let labelAt = 0
  let blanks = 0
  let drawn: { separator: RegExp; headers: { start: number; end: number }[]; top: number } | null = null
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const row = text.slice(start, end)
    const record = recordOf(text, start, end)
    const separator = record ? null : separatorOf(row)
    const before = lines.at(-1)
    const words = row.length > 200 ? row.slice(0, 200) : row
    const line: Line = { start, end, cells: [], headers: [], isHeader: false, isItem: item.test(words), continues: false, label, labelAt }
    if (drawn && (separator !== null || words.trim() === '')) drawn = null
    const table: ReturnType<typeof drawnTable> = drawn === null && separator === null && !inTable ? drawnTable(text, start, end) : null
    const cells: { start: number; end: number }[] = drawn !== null ? partsOf(text, start, end, drawn.separator) : []
    if (record) {
      Object.assign(line, record)
      inTable = false
      drawn = null
    } else if (table) {
      line.cells = table.headers
      line.isHeader = true
      drawn = { ...table, top: start }
    } else if (drawn !== null && cells.length > 1) {
      line.cells = cells
      line.headers = headersOver(text, line, cells, drawn.headers, drawn.top)
    } else if (separator && !rule.test(row)) {
      line.cells = cellsOf(text, start, end, separator)
      if (inTable && separator === '|' && !isBordered && headers.length === line.cells.length + 1 && opensWithBar.test(row)) line.cells.unshift({ start, end: start })
      const contents = line.cells.map((cell) => text.slice(cell.start, cell.end))
      if (!inTable) {
        headers = contents
        isBordered = opensWithBar.test(row)
        line.isHeader = !isOfSomebody(contents) && contents.every((content) => content.length < 60 && !/\d{4}|@|:\s\S/.test(content)) && contents.some((content) => content !== '' && !numericCell.test(content)) && !contents.some((content) => amount.test(content)) && !(contents.length > 2 && contents.some((content) => /^\d+(?:[.,]\d+)?$/.test(content)))
        if (!line.isHeader) headers = []
      } else line.headers = headers
      inTable = true
      blanks = 0
    } else if (words.trim() === '') {
      blanks += 1
      if (blanks > 1) inTable = false
      if (inTable && text[end + 1] !== '|') inTable = false
    } else if (!rule.test(words)) {
      drawn = null
      inTable = false
      const trimmed = row.trimEnd()
      line.continues = before !== undefined && blanks === 0 && !line.isItem && before.cells.length === 0 && runsOn(text.slice(before.start, before.end), trimmed, before.continues)
      const isLabel = trimmed.length < 160 && (/:\**$/.test(trimmed) || heading.test(words))
      if (isLabel) {
        label = trimmed
        labelAt = start
      } else if (blanks > 0 && !line.isItem && label !== '' && (lines.length < 2 || before?.label === label) && trimmed.length > 90) label = ''
      line.label = isLabel ? '' : label
      line.labelAt = labelAt
      blanks = 0
    }
    lines.push(line)
    start = end + 1
  }
  return stackedRows(text, withForms(text, lines))
}

/** A word that asks for a name: of a street, of a town, of somebody. */
const asksForName = /(?<!\p{L})(?:viale|piazza|piazzale|corso|largo|vicolo|contrada|frazione|località|strada|salita|borgo|cascina|residente|nat[oa] a|comune di|signora?|alunn[oa])$/iu
const opensWithCapital = /^\s*\p{Lu}\p{Ll}/u

/** The same text with a space for the end of each line whose sentence goes on in the next: what was wrapped reads as one. A name or a town may end where a capital begins the next line. */
export function runningOn(text: string, lines: readonly Line[]): string {
  const ends = lines.filter(({ start, continues }) => continues && (!opensWithCapital.test(text.slice(start, start + 12)) || leavesOpen.test(text.slice(Math.max(0, start - 13), start).trimEnd()) || asksForName.test(text.slice(Math.max(0, start - 16), start).trimEnd()))).map(({ start }) => start - 1)
  if (ends.length === 0) return text
  let from = 0
  const parts: string[] = []
  for (const end of ends) {
    const isPair = text[end - 1] === '\r'
    parts.push(text.slice(from, isPair ? end - 1 : end), isPair ? '  ' : ' ')
    from = end + 1
  }
  return parts.join('') + text.slice(from)
}

/** The line that holds a place; lines are sorted, so this takes logarithmic time. */
export function lineAt(lines: Line[], place: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

const abbreviations = new Set(
  'prof profssa dott dr sig sigg ins avv ing arch geom rag on mons art artt n nn nr c co d l lgs cfr pag pagg tel cell prot ss r s p f t a e m b g v i lett all es ecc circ decr del det cod fisc cl sez ca min max rif succ mod int vs ref resp coord ass amm coll scol tecn ssa ra dir gen naz reg prov dpr dlgs st nom fig vol ed u loc fraz proff coop soc civ fax ist pos matr tess sub lic sec prim inf elem cat gg sett ott nov dic feb apr giu lug ago lgt gl ten cap serg mar app rev card egr gent spett ill preg fam ved tg pol pat passap scad assic'.split(
    ' ',
  ),
)
const [dot, exclamation, question, apostrophe, bracket, asterisk] = [0x2e, 0x21, 0x3f, 0x27, 0x28, 0x2a]
const isSpace = (unit: number): boolean => unit === 0x20 || (unit > 0x08 && unit < 0x0e) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)))

const longestAbbreviation = Math.max(...[...abbreviations].map((word) => word.length))

/** Whether the word before a dot is cut short; it begins a line, or after a space, a bracket, an apostrophe, an asterisk or a dot. */
function isAbbreviated(text: string, from: number, end: number): boolean {
  let start = end
  for (; start > from; start -= 1) {
    const unit = text.charCodeAt(start - 1)
    if (unit === bracket || unit === apostrophe || unit === asterisk || unit === dot || isSpace(unit)) break
  }
  return end - start <= longestAbbreviation && abbreviations.has(text.slice(start, end).toLowerCase())
}

/** Where the sentence that holds a place starts, at most `reach` units back; a table cell or a list item starts one. */
export function sentenceStart(text: string, lines: Line[], place: number, reach = 240): number {
  let index = lineAt(lines, place)
  const line = lines[index]
  const cell = line?.cells.find((one) => one.start <= place && place <= one.end)
  if (cell) return cell.start
  while (index > 0 && lines[index]?.continues) index -= 1
  const floor = Math.max(lines[index]?.start ?? 0, place - reach)
  for (let at = place - 1; at > floor; at -= 1) {
    const unit = text.charCodeAt(at)
    if (unit !== dot && unit !== exclamation && unit !== question) continue
    if (!isSpace(text.charCodeAt(at + 1))) continue
    if (unit === dot && (isAbbreviated(text, Math.max(floor, at - 10), at) || /[a-zà-ù]/.test(text.slice(at + 1, at + 4).trim()[0] ?? 'A'))) continue
    return at + 1
  }
  return floor
}

/** Where the sentence that holds a place ends, at most `reach` units on. */
export function sentenceEnd(text: string, lines: Line[], place: number, reach = 300): number {
  let index = lineAt(lines, place)
  const cell = lines[index]?.cells.find((one) => one.start <= place && place <= one.end)
  if (cell) return cell.end
  while (lines[index + 1]?.continues) index += 1
  const ceiling = Math.min(lines[index]?.end ?? text.length, place + reach)
  for (let at = place; at < ceiling; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== dot && unit !== exclamation && unit !== question) continue
    if (at + 1 < ceiling && !isSpace(text.charCodeAt(at + 1))) continue
    if (unit === dot && at + 1 < ceiling && (isAbbreviated(text, Math.max(0, at - 10), at) || /[a-zà-ù]/.test(text.slice(at + 1, at + 4).trim()[0] ?? 'A'))) continue
    return at
  }
  return ceiling
}
