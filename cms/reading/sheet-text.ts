import { Parser } from 'htmlparser2'
import type { Archive } from './zip.ts'
import { xmlText, type XmlForm } from './xml-text.ts'

const loose: XmlForm = { lines: new Set(['si', 't', 'text', 'a:p', 'threadedComment', 'oddHeader', 'oddFooter']), gaps: new Set(), attributes: new Set(['v', 'descr']) }
const shared: XmlForm = { lines: new Set(), gaps: new Set(), silent: new Set(['rPh']) }

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 50, 57])
const firstDay = Date.UTC(1899, 11, 30)
/** The widest row that is told cell by cell, and the number of the column that a reference such as `C5` names. */
export const widestRow = 200
export const columnOf = (reference: string): number => [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
const millisecondsADay = 86_400_000

function each(xml: Uint8Array | null, onOpen: (name: string, attributes: Record<string, string>) => void, onText?: (text: string) => void, onClose?: (name: string) => void): void {
  if (!xml) return
  new Parser({ onopentag: onOpen, ontext: onText, onclosetag: onClose }, { xmlMode: true }).end(new TextDecoder().decode(xml))
}

function sharedStrings(archive: Archive): string[] {
  const strings: string[] = []
  let current: string | null = null
  let isPhonetic = false
  each(
    archive.read('xl/sharedStrings.xml'),
    (name) => {
      if (name === 'si') current = ''
      if (name === 'rPh') isPhonetic = true
    },
    (text) => {
      if (current !== null && !isPhonetic) current += text
    },
    (name) => {
      if (name === 'rPh') isPhonetic = false
      if (name !== 'si') return
      strings.push((current ?? '').trim())
      current = null
    },
  )
  return strings
}

/** Which cell formats show a number as a day. */
export function dayFormats(styles: Uint8Array | null): boolean[] {
  const custom = new Set<number>()
  const formats: boolean[] = []
  let isInCells = false
  each(
    styles,
    (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && /[dgyma]/i.test((formatCode ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')) && !/general/i.test(formatCode ?? '')) custom.add(Number(numFmtId))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) formats.push(builtInDates.has(Number(numFmtId)) || custom.has(Number(numFmtId)))
    },
    undefined,
    (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  )
  return formats
}

export function dayOfSerial(serial: string): string {
  const date = new Date(firstDay + Math.round(Number(serial) * millisecondsADay))
  if (Number.isNaN(date.getTime())) return serial
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`
}

function sheetRows(xml: Uint8Array | null, strings: string[], isDay: boolean[]): string {
  const parts: string[] = []
  let type = ''
  let style = 0
  let value = ''
  let isValue = false
  let column = 0
  each(
    xml,
    (name, { t, s, r }) => {
      if (name === 'row') column = 0
      if (name === 'c') {
        ;[type, style, value] = [t ?? 'n', Number(s ?? 0), '']
        const place = r ? columnOf(r) : column + 1
        // An empty cell that the file leaves out still stands under its header.
        for (; column + 1 < Math.min(place, widestRow); column += 1) parts.push('\t')
        column = Math.max(column, place)
      }
      if (name === 'v' || name === 't' || name === 'f' || name === 'oddHeader' || name === 'oddFooter') isValue = name !== 'f'
    },
    (text) => {
      if (isValue) value += text
    },
    (name) => {
      if (name === 'v' || name === 't' || name === 'f') isValue = false
      if (name === 'oddHeader' || name === 'oddFooter') {
        parts.push(value, '\n')
        value = ''
      }
      if (name === 'c') {
        const shown = type === 's' ? (strings[Number(value)] ?? value) : type === 'n' && isDay[style] && value !== '' ? dayOfSerial(value) : value
        parts.push(shown, '\t')
        value = ''
      }
      if (name === 'row') parts.push('\n')
    },
  )
  return parts.join('')
}

/** All the text in an XLSX: the cells of every sheet, hidden ones too, with days as days, then comments, drawings and stored copies of data. */
export function sheetText(archive: Archive): string {
  const strings = sharedStrings(archive)
  const isDay = dayFormats(archive.read('xl/styles.xml'))
  const names: string[] = []
  each(archive.read('xl/workbook.xml'), (element, { name }) => {
    if (element === 'sheet' || element === 'definedName') names.push(name ?? '')
  })
  const sheets = archive.names.filter((name) => /^xl\/(worksheets|chartsheets)\/[^/]+\.xml$/.test(name)).sort()
  const others = archive.names.filter((name) => /^xl\/(comments|threadedComments|drawings|charts|pivotCache|externalLinks)[^_]*\.xml$/.test(name) && !name.includes('_rels')).sort()
  return [
    names.join('\n'),
    ...sheets.map((name) => sheetRows(archive.read(name), strings, isDay)),
    ...others.map((name) => xmlText(archive.read(name) ?? new Uint8Array(), loose)),
    // A string that no cell shows any more is still in the file.
    xmlText(archive.read('xl/sharedStrings.xml') ?? new Uint8Array(), { ...shared, lines: new Set(['si']) }),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n')
}
