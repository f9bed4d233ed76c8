import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  AlignmentType,
  Document as WordDocument,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { RootContent, PhrasingContent, Table as MarkdownTable } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import PDFDocument from 'pdfkit'
import { parse } from 'yaml'
import { z } from 'zod'

/** A file of the demo, described by what stands in it: Markdown for `pdf` and `docx`, lines with `;` between the columns for `csv`. */
export const fileDescriptionSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(pdf|docx|csv)$/),
  title: z.string().min(1),
  kind: z.enum(['pdf', 'docx', 'csv']),
  body: z.string().min(1),
})
export type FileDescription = z.infer<typeof fileDescriptionSchema>

/** Reads a YAML list of descriptions; throws with the place of the first one that does not fit. */
export function readFileDescriptions(yaml: string): FileDescription[] {
  return z.array(fileDescriptionSchema).parse(parse(yaml))
}

/** Makes the file that a description promises, with `author` (the school) in its properties; the same input gives the same text. */
export async function makeFile(description: FileDescription, author: string): Promise<Uint8Array> {
  switch (description.kind) {
    case 'pdf':
      return makePdf(description, author)
    case 'docx':
      return makeDocx(description, author)
    case 'csv':
      return new TextEncoder().encode(`\uFEFF${description.body.trim().replace(/\r?\n/g, '\r\n')}\r\n`)
  }
}

type Run = { text: string; bold: boolean; italic: boolean; link?: string }
type Part =
  | { type: 'heading'; level: number; runs: Run[] }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'list'; ordered: boolean; items: Run[][] }
  | { type: 'table'; rows: string[][] }

function runsOf(nodes: PhrasingContent[], marks: Omit<Run, 'text'> = { bold: false, italic: false }): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...marks, text: node.value.replace(/\n/g, ' ') }]
      case 'strong':
        return runsOf(node.children, { ...marks, bold: true })
      case 'emphasis':
        return runsOf(node.children, { ...marks, italic: true })
      case 'link':
        return runsOf(node.children, { ...marks, link: node.url })
      case 'break':
        return [{ ...marks, text: '\n' }]
      default:
        throw new Error(`An attachment's description cannot hold «${node.type}»: use text, bold, italic or a link.`)
    }
  })
}

const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('')

const rowsOf = (table: MarkdownTable): string[][] => table.children.map((row) => row.children.map((cell) => textOf(runsOf(cell.children))))

function partsOf(markdown: string): Part[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tree.children.flatMap((node: RootContent): Part[] => {
    switch (node.type) {
      case 'heading':
        return [{ type: 'heading', level: node.depth, runs: runsOf(node.children) }]
      case 'paragraph':
        return [{ type: 'paragraph', runs: runsOf(node.children) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => item.children.flatMap((child) => (child.type === 'paragraph' ? runsOf(child.children) : []))),
          },
        ]
      case 'table':
        return [{ type: 'table', rows: rowsOf(node) }]
      default:
        throw new Error(`An attachment's description cannot hold «${node.type}»: use headings, paragraphs, lists and tables.`)
    }
  })
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')

/** Nothing in a demo file depends on the moment it was made. */
const made = new Date('2026-09-01T08:00:00Z')

const headingSizes = [17, 14, 12.5, 11.5, 11, 11]

/** A tagged PDF in Italian with a title, embedded fonts and a structure that screen readers follow. */
async function makePdf({ title, body }: FileDescription, author: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 62,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'it-IT',
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: made, ModDate: made },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  pdf.registerFont('regular', join(fonts, 'LiberationSans-Regular.ttf'))
  pdf.registerFont('bold', join(fonts, 'LiberationSans-Bold.ttf'))
  pdf.registerFont('italic', join(fonts, 'LiberationSans-Italic.ttf'))
  pdf.registerFont('bold italic', join(fonts, 'LiberationSans-BoldItalic.ttf'))

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const write = (runs: Run[], size: number, isBold = false, indent = 0): void => {
    runs.forEach(({ text, bold, italic }, index) => {
      const heavy = bold || isBold
      pdf.font(heavy ? (italic ? 'bold italic' : 'bold') : italic ? 'italic' : 'regular').fontSize(size)
      pdf.text(text, { continued: index < runs.length - 1, indent: index === 0 ? indent : 0, lineGap: 2 })
    })
    pdf.moveDown(0.6)
  }
  const element = (type: string, draw: () => void): void => {
    root.add(pdf.struct(type, {}, draw))
  }

  pdf.font('regular').fontSize(10)
  element('P', () => {
    pdf.font('regular').fontSize(10).text(author)
    pdf.moveDown(1)
  })
  element('H1', () => write([{ text: title, bold: true, italic: false }], headingSizes[0]!))
  for (const part of partsOf(body)) {
    switch (part.type) {
      case 'heading':
        element(`H${Math.max(2, part.level)}`, () => write(part.runs, headingSizes[part.level - 1] ?? 11, true))
        break
      case 'paragraph':
        element('P', () => write(part.runs, 10.5))
        break
      case 'list': {
        const list = pdf.struct('L')
        root.add(list)
        part.items.forEach((runs, index) => {
          const item = pdf.struct('LI')
          list.add(item)
          const label = part.ordered ? `${index + 1}. ` : '• '
          item.add(pdf.struct('LBody', {}, () => write([{ text: label, bold: false, italic: false }, ...runs], 10.5, false, 10)))
          item.end()
        })
        list.end()
        break
      }
      case 'table': {
        pdf.font('regular').fontSize(9)
        // A constant, because @types/pdfkit 0.17 does not know `structParent` and `scope`, which pdfkit 0.20 documents.
        const table = {
          structParent: root,
          defaultStyle: { padding: 4, border: 0.5 },
          data: part.rows.map((row, index) =>
            row.map((text) => (index === 0 ? { text, type: 'TH' as const, scope: 'Column' as const, font: { src: 'bold' } } : { text: text || '–' })),
          ),
        }
        pdf.table(table)
        pdf.moveDown(1)
        pdf.x = 62
        break
      }
    }
  }
  root.end()
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

const wordRuns = (runs: Run[]): TextRun[] => runs.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }))

/** A Word file with real headings, lists and tables. */
async function makeDocx({ title, body }: FileDescription, author: string): Promise<Uint8Array> {
  const children = partsOf(body).flatMap((part): (Paragraph | Table)[] => {
    switch (part.type) {
      case 'heading':
        return [new Paragraph({ heading: headingLevels[Math.max(1, part.level - 1)] ?? HeadingLevel.HEADING_6, children: wordRuns(part.runs) })]
      case 'paragraph':
        return [new Paragraph({ children: wordRuns(part.runs), spacing: { after: 160 } })]
      case 'list':
        return part.items.map(
          (runs) =>
            new Paragraph({
              children: wordRuns(runs),
              ...(part.ordered ? { numbering: { reference: 'numeri', level: 0 } } : { bullet: { level: 0 } }),
            }),
        )
      case 'table':
        return [
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: part.rows.map(
              (row, index) =>
                new TableRow({
                  tableHeader: index === 0,
                  children: row.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0 })] })] })),
                }),
            ),
          }),
          new Paragraph({ text: '' }),
        ]
    }
  })
  const word = new WordDocument({
    title,
    creator: author,
    styles: { default: { document: { run: { font: 'Liberation Sans', size: 21, language: { value: 'it-IT' } } } } },
    numbering: {
      config: [{ reference: 'numeri', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }] }],
    },
    sections: [
      {
        children: [new Paragraph({ text: author }), new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }), ...children],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(word))
}
