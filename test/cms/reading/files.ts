import { Comment, CommentRangeEnd, CommentRangeStart, Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'

/** A PDF with a line of text for each paragraph; encrypted when there is a password, without text when there are no paragraphs. */
export async function aPdf(pages: string[][], password?: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, ...(password ? { userPassword: password, pdfVersion: '1.7' as const } : {}) })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  for (const paragraphs of pages) {
    pdf.addPage()
    for (const paragraph of paragraphs) pdf.text(paragraph).moveDown()
  }
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

/** A PDF whose only page is an image, as a scan is. */
export async function aScan(): Promise<Uint8Array> {
  const pdf = new PDFDocument()
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.image(onePixel, 50, 50, { width: 300 })
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}

/** A DOCX with a header, headings, a list, a table and a comment. */
export async function aDocx(paragraphs: (string | Paragraph | Table)[], header?: string): Promise<Uint8Array> {
  const document = new Document({
    comments: { children: [{ id: 0, author: 'Prova', date: new Date('2026-01-01'), children: [new Paragraph('Nota a margine da togliere')] }] },
    sections: [
      {
        ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}),
        children: paragraphs.map((one) => (typeof one === 'string' ? new Paragraph(one) : one)),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

export const commented = (text: string): Paragraph => new Paragraph({ children: [new CommentRangeStart(0), new TextRun(text), new CommentRangeEnd(0)] })
export const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
export const table = (rows: string[][]): Table => new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) })

/** An archive with the named parts, as documents of LibreOffice and Excel are. */
export const anArchive = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export const anOdt = (content: string): Uint8Array =>
  anArchive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<office:document-content><office:body><office:text>${content}</office:text></office:body></office:document-content>` })

export const anXlsx = (): Uint8Array =>
  anArchive({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Presenze" sheetId="1"/><sheet name="Appunti" sheetId="2" state="hidden"/></sheets></workbook>',
    'xl/sharedStrings.xml': '<sst><si><t>Classe</t></si><si><r><t>Nato </t></r><r><t>il</t></r></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="inlineStr"><is><t>2A</t></is></c><c s="1"><v>41000</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c t="inlineStr"><is><t>foglio nascosto</t></is></c></row></sheetData></worksheet>',
    'xl/comments1.xml': '<comments><commentList><comment><text><t>da verificare</t></text></comment></commentList></comments>',
  })
