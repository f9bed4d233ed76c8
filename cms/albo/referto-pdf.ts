import path from 'node:path'
import PDFDocument from 'pdfkit'
import { closingOf, factsOf, shownInWords, textDigestNote, type Referto } from '../../content/albo/referto.ts'
import { root } from '../checkout.ts'

const fonts = path.join(root, 'node_modules', 'pdfjs-dist', 'standard_fonts')

/** The referto as a PDF that a screen reader follows: tagged (PDF/UA), in Italian, with its title, headings and tables of facts. */
export async function refertoPdf(referto: Referto): Promise<Uint8Array> {
  const made = new Date(referto.issuedAt)
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 62,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'it-IT',
    displayTitle: true,
    info: { Title: referto.title, Author: referto.school.name, CreationDate: made, ModDate: made },
    font: path.join(fonts, 'LiberationSans-Regular.ttf'), // else pdfkit opens with a font that it does not embed
  }
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' })) // @types/pdfkit 0.17 does not know the subset that pdfkit 0.20 documents
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  pdf.registerFont('regular', path.join(fonts, 'LiberationSans-Regular.ttf'))
  pdf.registerFont('bold', path.join(fonts, 'LiberationSans-Bold.ttf'))

  const document = pdf.struct('Document')
  pdf.addStructure(document)
  const write = (type: 'H1' | 'H2' | 'P', text: string, size: number, font: 'regular' | 'bold' = 'regular'): void => {
    document.add(pdf.struct(type, {}, () => void pdf.font(font).fontSize(size).text(text, { lineGap: 2 })))
    pdf.moveDown(0.5)
  }
  const table = (rows: [string, string][]): void => {
    pdf.font('regular').fontSize(10)
    // A constant, because @types/pdfkit 0.17 does not know `structParent` and `scope`, which pdfkit 0.20 documents.
    const options = {
      structParent: document,
      columnStyles: [150, '*' as const],
      defaultStyle: { padding: 4, border: 0.5 },
      data: rows.map(([name, value]) => [{ text: name, type: 'TH' as const, scope: 'Row' as const, font: { src: 'bold' } }, { text: value }]),
    }
    pdf.table(options)
    pdf.x = 62
    pdf.moveDown(1)
  }

  write('P', referto.school.name, 11, 'bold')
  write('P', `${referto.school.address} – codice ${referto.school.code} – C.F. ${referto.school.fiscalCode}`, 9)
  pdf.moveDown(0.5)
  write('H1', referto.title, 16, 'bold')
  write('P', referto.statement, 11)
  table(factsOf(referto))
  write('H2', 'Che cosa è stato pubblicato', 13, 'bold')
  if (referto.shown.length === 0) write('P', 'Nulla, finora.', 10.5)
  for (const one of referto.shown) {
    const { name, facts } = shownInWords(one)
    write('P', name, 10.5, 'bold')
    table(facts)
  }
  write('P', textDigestNote, 9)
  for (const line of closingOf(referto)) write('P', line, 10.5)
  document.end()
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
