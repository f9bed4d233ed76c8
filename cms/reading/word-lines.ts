import { Parser } from 'htmlparser2'
import type { Line } from '../../content/intake/line.ts'
import { wordParts } from './word-text.ts'
import type { Archive } from './zip.ts'

/** Styles of titles as Word and LibreOffice name them, in English and in Italian. */
const title = /^(?:heading|titolo)\s*([1-6])$|^(?:title|titolo)$/i

type Paragraph = { text: string; heading?: number; isItem?: true | 'numbered' }
type Table = { rows: Paragraph[][][] }

/** Which lists count with numbers, by the id of their numbering. */
function numberedLists(archive: Archive): Set<string> {
  const xml = archive.read('word/numbering.xml')
  const formats = new Map<string, string>()
  const numbered = new Set<string>()
  if (!xml) return numbered
  let list = ''
  let level = ''
  let number = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:abstractNum') list = attributes['w:abstractNumId'] ?? ''
        else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? ''
        else if (name === 'w:numFmt' && level === '0') formats.set(list, value)
        else if (name === 'w:num') number = attributes['w:numId'] ?? ''
        else if (name === 'w:abstractNumId' && !['bullet', 'none'].includes(formats.get(value) ?? 'bullet')) numbered.add(number)
      },
    },
    { xmlMode: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return numbered
}

/** A paragraph may hold forced line ends: each line stands for itself. */
const linesOfParagraph = ({ text, ...form }: Paragraph): Line[] => text.split('\n').map((line, index) => ({ text: line, ...(index === 0 ? form : {}) }))

/** A table that only sets things side by side is no table: one row, or one column. */
function linesOfTable({ rows }: Table): Line[] {
  const isLayout = rows.length < 2 || rows.every((cells) => cells.length < 2)
  if (isLayout) return rows.flatMap((cells) => cells.flatMap((cell) => cell.flatMap(linesOfParagraph)))
  return rows.map((cells): Line => {
    const texts = cells.map((cell) => cell.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' '))
    return { text: texts.join('\t'), cells: texts }
  })
}

/** What was deleted while changes were tracked is no longer in the sentence: it is kept apart. */
function linesOfPart(xml: Uint8Array, numbered: ReadonlySet<string>, deleted: string[]): Line[] {
  const lines: Line[] = []
  const tables: Table[] = []
  let paragraph: Paragraph | null = null
  let silence = 0
  let deletion: string | null = null
  const put = (one: Paragraph): void => {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1)
    if (cell) cell.push(one)
    else lines.push(...linesOfParagraph(one), { text: '' })
  }
  const say = (text: string): void => {
    if (deletion !== null) deletion += text
    else if (paragraph) paragraph.text += text
    else if (text.trim() !== '') put({ text })
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (attributes.descr) say(`${attributes.descr}\n`)
        switch (name) {
          case 'w:p':
            // A paragraph inside a paragraph is a box that floats over it.
            if (paragraph && paragraph.text !== '') put(paragraph)
            paragraph = { text: '' }
            break
          case 'w:pStyle': {
            const found = title.exec(value)
            if (paragraph && found) paragraph.heading = Number(found[1] ?? 1)
            break
          }
          case 'w:numId':
            if (paragraph && value !== '0') {
              paragraph.isItem = numbered.has(value) ? 'numbered' : true
            }
            break
          case 'w:tab':
            if (paragraph && paragraph.text !== '') say('\t')
            break
          case 'w:br':
          case 'w:cr':
            say('\n')
            break
          case 'w:instrText':
            silence += 1
            break
          case 'w:del':
            deletion ??= ''
            break
          case 'w:tbl':
            tables.push({ rows: [] })
            break
          case 'w:tr':
            tables.at(-1)?.rows.push([])
            break
          case 'w:tc':
            tables.at(-1)?.rows.at(-1)?.push([])
        }
      },
      ontext(text) {
        if (silence === 0) say(text)
      },
      onclosetag(name) {
        switch (name) {
          case 'w:p':
            if (paragraph) put(paragraph)
            paragraph = null
            break
          case 'w:instrText':
            silence -= 1
            break
          case 'w:del':
            if (deletion) deleted.push(deletion)
            deletion = null
            break
          case 'w:tbl': {
            const table = tables.pop()
            const outer = tables.at(-1)?.rows.at(-1)?.at(-1)
            if (table && outer) outer.push(...table.rows.flat(2))
            else if (table) lines.push(...linesOfTable(table), { text: '' })
          }
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return lines
}

/**
 * The lines of a DOCX with what Word knows of them: titles, list items, rows of tables; headers first, then the text, notes,
 * comments and footers, and at the end what tracked changes have deleted. A formula of a field is no text.
 */
export function wordLines(archive: Archive): Line[] {
  const numbered = numberedLists(archive)
  const deleted: string[] = []
  const lines = wordParts(archive).flatMap((name) => linesOfPart(archive.read(name) ?? new Uint8Array(), numbered, deleted))
  return [...lines, ...deleted.flatMap((text) => ['', ...text.split('\n')]).map((text) => ({ text }))]
}
