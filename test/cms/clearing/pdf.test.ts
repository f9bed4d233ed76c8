import { createRequire } from 'node:module'
import path from 'node:path'
import * as mupdf from 'mupdf'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { closeReader } from '../../../cms/reading/picture-text.ts'
import { pdfText } from '../../../cms/reading/pdf-text.ts'
import { aPdf } from '../reading/files.ts'
import { copyOf, heldFor, invented } from './clear.ts'

vi.setConfig({ testTimeout: 30_000 })
afterAll(closeReader)

const font = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts', 'LiberationSans-Regular.ttf')

async function written(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}

/** A PDF of one page made by hand: its content, what the page has besides, and objects of its own from number 6 on. */
function byHand(content: string, { page = '', root = '', objects = [] as string[], font: face = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding' } = {}): Uint8Array {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${root} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${page.includes('/XObject') ? '' : ''} >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< ${face} >>`,
    ...objects,
  ]
  const parts = ['%PDF-1.7\n']
  const places = all.map((object, index) => {
    const place = parts.join('').length
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
    return place
  })
  const start = parts.join('').length
  parts.push(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info << /Author (Anna Verdi) >> >>\nstartxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
}

const stream = (dictionary: string, content: string): string => `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`

/** The text and every string and stream of a PDF, unpacked: nothing that was taken out may be anywhere in it. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const read = await pdfText(bytes)
  if (typeof read === 'string') throw new Error(read)
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()!
  const raw = document.saveToBuffer('decompress,garbage=0').asUint8Array()
  return `${read.allText}\n${new TextDecoder('latin1').decode(raw)}`
}

const line = `Si convoca la sig.ra ${invented.name}, C.F. ${invented.code}, nella sede.`
const gone = /Verdi|VRDNNA|posta\.example/

describe('the copy of a PDF', () => {
  it('keeps the text around, and says what stood where a datum was taken out', async () => {
    const copy = await copyOf(await aPdf([[line, 'Le lezioni iniziano alle 8.']]))
    const all = await everythingIn(copy.bytes)
    expect(all).not.toMatch(gone)
    expect(all.replace(/\s+/g, ' ')).toContain('Le lezioni iniziano alle 8.')
    expect(all).toContain('omissis')
    expect(copy).toMatchObject({ pages: 1, redactions: { PERSON_NAME: 1, FISCAL_CODE: 1 }, mediaType: 'application/pdf', extension: 'pdf' })
  })

  const pixelsOf = (bytes: Uint8Array): string => {
    const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0)
    return Buffer.from(page.toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceGray, false).asPNG()).toString('base64')
  }
  it('looks the same whoever was taken out at the end of a line, or in a cell, so that no length tells who it was', async () => {
    const copies = await Promise.all(
      ['Ines Sarti', 'Maddalena Brancaleoni', 'Giuseppina Montecalvo Sanseverino'].map(async (name) => {
        const pdf = new PDFDocument()
        pdf.registerFont('F', font).font('F')
        pdf.text(`Si ringrazia la madre, sig.ra ${name}`, 40, 80)
        pdf.text('Prossimo incontro lunedì.', 40, 120)
        pdf.text(`La sig.ra ${name}`, 40, 160).text('ore 15', 420, 160)
        return copyOf(await written(pdf))
      }),
    )
    expect(copies.map(({ redactions }) => redactions.PERSON_NAME)).toEqual([2, 2, 2])
    expect(new Set(copies.map(({ bytes }) => pixelsOf(bytes))).size).toBe(1)
  })

  it('keeps tags, language, bookmarks and title, gives each mark an element of its own, and loses authors', async () => {
    const pdf = new PDFDocument({ tagged: true, lang: 'it-IT', pdfVersion: '1.7', info: { Title: 'Convocazione di Anna Verdi', Author: 'Bruno Autore', Subject: 'Segreto' } })
    pdf.registerFont('F', font).font('F')
    const root = pdf.struct('Document')
    pdf.addStructure(root)
    root.add(pdf.struct('H1', {}, () => void pdf.text('Convocazione')))
    root.add(pdf.struct('P', { actual: line, alt: `Parla di ${invented.name}` }, () => void pdf.text(line)))
    root.end()
    pdf.outline.addItem('Convocazione')
    pdf.outline.addItem(`Caso di ${invented.name}`)
    const copy = await copyOf(await written(pdf), { title: 'Convocazione' })
    const all = await everythingIn(copy.bytes)
    expect(all).not.toMatch(/Verdi|VRDNNA|Bruno|Segreto/)
    expect(copy.isAccessible).toBe(true)
    const document = mupdf.Document.openDocument(copy.bytes, 'application/pdf').asPDF()!
    expect(document.getMetaData('info:Title')).toBe('Convocazione')
    expect(document.getLanguage()).toBe('it')
    expect(document.loadOutline()?.map(({ title }) => title)).toEqual(['Convocazione', 'Caso di [omissis: nome di persona]'])
    expect(document.loadPage(0).toStructuredText('').asText()).toMatch(/omissis: dato personale oscurato \(nome di persona\)[\s\S]*omissis: dato personale oscurato \(codice fiscale\)/)
    const paragraph = document.getTrailer().get('Root', 'StructTreeRoot', 'K', 0, 'K', 1)
    expect(paragraph.get('S').asName()).toBe('P')
    expect(paragraph.get('K').length).toBe(3)
  })

  const letters = [...invented.code].map((letter, index) => `1 0 0 1 ${80 + index * 9} 700 Tm (${letter}) Tj`).join(' ')
  const nasty: [string, Uint8Array][] = [
    ['drawn one letter at a time', byHand(`BT /F 11 Tf 1 0 0 1 40 700 Tm (C.F.) Tj ${letters} ET`)],
    ['drawn from its last letter to its first', byHand(`BT /F 11 Tf 1 0 0 1 40 700 Tm (C.F.) Tj ${letters.split(' Tj ').map((one) => one.replace(/ Tj$/, '')).reverse().join(' Tj ')} Tj ET`)],
    ['that was put on the lines of a form when all else was drawn', byHand('BT /F 11 Tf 40 700 Td (La sig.ra ________________ chiede quanto segue.) Tj 0 -400 Td (Fine.) Tj 48 400 Td (Anna Verdi) Tj ET')],
    ['turned on its side', byHand(`BT /F 11 Tf 0 1 -1 0 300 200 Tm (${line}) Tj ET`)],
    ['in hexadecimal and kerned', byHand(`BT /F 11 Tf 40 700 Td [<432E462E20> -20 <5652444E4E41> 30 <38304134> -10 <314835303158>] TJ ET`)],
    ['broken by a hyphen over two lines', byHand('BT /F 11 Tf 40 700 Td (L’alunna \xc9 della classe; scrivere alla sig.ra Anna Ver-) Tj 0 -14 Td (di, C.F. VRDNNA80A41H501X.) Tj ET'.replace('’', "'"))],
    ['that nobody sees, in invisible letters', byHand(`BT /F 11 Tf 3 Tr 40 700 Td (${line}) Tj ET`)],
    ['in white', byHand(`1 1 1 rg BT /F 11 Tf 40 700 Td (${line}) Tj ET`)],
    ['off the page', byHand(`BT /F 11 Tf 40 1700 Td (${line}) Tj 0 -1000 Td (Resto) Tj ET`)],
    ['in a drawing used twice', byHand('/X Do q 1 0 0 1 0 -200 cm /X Do Q', { page: '/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>', objects: [stream('/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>', `BT /F 11 Tf 40 700 Td (Sig.ra ${invented.name}, C.F. ${invented.code}) Tj ET`)] })],
    ['in a text that only a screen reader hears', byHand(`/Span << /ActualText (${line}) >> BDC BT /F 11 Tf 40 700 Td (Convocazione) Tj ET EMC`)],
    ['in a note on the page', byHand('BT /F 11 Tf 40 700 Td (Convocazione) Tj ET', { page: '/Annots [6 0 R]', objects: [`<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /T (Anna Verdi) /Contents (${line}) >>`] })],
    ['in the answer of a form', byHand('BT /F 11 Tf 40 700 Td (Modulo di adesione) Tj ET', { root: '/AcroForm << /Fields [6 0 R] /DR << /Font << /F 5 0 R >> >> /DA (/F 11 Tf 0 g) >>', page: '/Annots [6 0 R]', objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (nome) /V (${line}) /DA (/F 11 Tf 0 g) /Rect [40 600 500 620] /P 3 0 R /F 4 >>`] })],
    ['in the target of a link', byHand('BT /F 11 Tf 40 700 Td (Scrivi) Tj ET', { page: '/Annots [6 0 R]', objects: [`<< /Type /Annot /Subtype /Link /Rect [40 690 90 715] /A << /S /URI /URI (mailto:${invented.mail}) >> >>`] })],
    ['in the look of a link', byHand('BT /F 11 Tf 40 700 Td (Scrivi) Tj ET', { page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /Link /Rect [40 690 90 715] /A << /S /URI /URI (https://www.mim.gov.it/) >> /AP << /N 7 0 R >> >>', stream('/Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources << /Font << /F 5 0 R >> >>', `BT /F 5 Tf 0 0 Td (${line}) Tj ET`)] })],
    ['in a comment between what is drawn', byHand(`BT /F 11 Tf 40 700 Td [(Convo) % ${line}\n (cazione)] TJ ET % ${line}\n`)],
    ['in words that only the program that wrote them reads', byHand(`/Nota << /Testo (${line}) /MCID 0 >> BDC BT /F 11 Tf 40 700 Td (Convocazione) Tj ET EMC`, { page: `/Nota (${line})`, root: `/Programma << /Elenco [[(${line})]] /Altro 6 0 R >> /ViewerPreferences << /Titolo (${line}) >>`, objects: [`(${line})`] })],
    ['in a property of a tag', byHand('/P << /MCID 0 >> BDC BT /F 11 Tf 40 700 Td (Convocazione) Tj ET EMC', { root: '/StructTreeRoot 6 0 R', page: '/StructParents 0', objects: ['<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [7 0 R]] >> >>', `<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 0 /A << /O /UserProperties /P [<< /N (Nome) /V (${line}) >>] >> >>`] })],
    ['in a drawing that no page draws any more', byHand('BT /F 11 Tf 40 700 Td (Convocazione) Tj ET', { page: '/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>', objects: [stream('/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>', `BT /F 11 Tf 40 700 Td (${line}) Tj ET`)] })],
    ['in the old look of a field that is empty now', byHand('BT /F 11 Tf 40 700 Td (Modulo di adesione) Tj ET', { root: '/AcroForm << /Fields [6 0 R] /DR << /Font << /F 5 0 R >> >> /DA (/F 11 Tf 0 g) >>', page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (nome) /DA (/F 11 Tf 0 g) /Rect [40 600 500 620] /P 3 0 R /F 4 /AP << /N 7 0 R >> >>', stream('/Type /XObject /Subtype /Form /BBox [0 0 500 20] /Resources << /Font << /F 5 0 R >> >>', `BT /F 11 Tf 2 5 Td (${line}) Tj ET`)] })],
    ['in the name of a place', byHand('BT /F 11 Tf 40 700 Td (Convocazione) Tj ET', { root: '/Dests << /Anna_Verdi_C.F._VRDNNA80A41H501X [3 0 R /Fit] >>' })],
  ]
  it.each(nasty)('loses a datum %s', async (_, bytes) => {
    expect(new TextDecoder('latin1').decode(bytes)).toMatch(/Verdi|posta\.example|VRDNNA|\(V\)|5652444E4E41/)
    const copy = await copyOf(bytes)
    expect(await everythingIn(copy.bytes)).not.toMatch(gone)
    expect((await everythingIn(copy.bytes)).replace(/[\s\\()]/g, '')).not.toContain('VRDNNA80A41H501X')
  })

  it('goes out although its own title names who is taken out of it', async () => {
    const { bytes } = await copyOf(await written(new PDFDocument({ info: { Title: 'Avviso per Anna Verdi' } }).text(line)))
    expect(await everythingIn(bytes)).not.toMatch(gone)
  })

  it('loses a private number that a link would call', async () => {
    const bytes = byHand('BT /F 11 Tf 40 700 Td (Chiama) Tj ET', { page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /Link /Rect [40 690 90 715] /A << /S /URI /URI (tel:+393394471820) >> >>'] })
    expect(await everythingIn((await copyOf(bytes)).bytes)).not.toContain('4471820')
  })

  it('loses what somebody covered with a black box or a note, whatever it says', async () => {
    const box = byHand('BT /F 11 Tf 40 700 Td (Il codice segreto della cassaforte) Tj ET 0 g 38 695 200 16 re f BT /F 11 Tf 40 650 Td (Testo che resta) Tj ET')
    const note = byHand('BT /F 11 Tf 40 700 Td (Il codice segreto della cassaforte) Tj 0 -50 Td (Testo che resta) Tj ET', { page: '/Annots [6 0 R]', objects: ['<< /Type /Annot /Subtype /Square /Rect [38 694 300 714] /IC [0 0 0] >>'] })
    const later: [string, string][] = [
      ['a picture', 'q 220 0 0 18 36 694 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q'],
      ['a box with round corners', '0 g 34 700 m 34 714 l 36 717 38 717 40 717 c 250 717 l 254 717 256 715 256 712 c 256 692 l 34 692 l h f'],
      ['a thick line', '18 w 34 704 m 260 704 l S'],
    ]
    const covered = later.map(([, cover]) => byHand(`BT /F 11 Tf 40 700 Td (Il codice segreto della cassaforte) Tj ET ${cover} BT /F 11 Tf 40 650 Td (Testo che resta) Tj ET`))
    for (const bytes of [box, note, ...covered]) {
      const all = await everythingIn((await copyOf(bytes)).bytes)
      expect(all).not.toMatch(/segreto|cassaforte/)
      expect(all).toContain('Testo che resta')
    }
  })

  it('loses what stands on hidden layers, and keeps what stands on the others', async () => {
    const content = `/OC /A BDC BT /F 11 Tf 40 700 Td (Parola nascosta) Tj ET EMC /OC /B BDC /P << /MCID 0 >> BDC BT /F 11 Tf 40 650 Td (Parola che resta) Tj ET EMC EMC /OC /C BDC BT /F 11 Tf 40 600 Td (Altra nascosta) Tj ET EMC /X Do`
    const bytes = byHand(content, {
      root: '/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >>',
      page: '/Resources << /Font << /F 5 0 R >> /Properties << /A 6 0 R /B 7 0 R /C 8 0 R >> /XObject << /X 9 0 R >> >>',
      objects: ['<< /Type /OCG /Name (Nascosto) >>', '<< /Type /OCG /Name (Visibile) >>', '<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AllOn >>', stream('/Type /XObject /Subtype /Form /OC 6 0 R /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>', 'BT /F 11 Tf 40 500 Td (Terza nascosta) Tj ET')],
    })
    const all = await everythingIn((await copyOf(bytes)).bytes)
    expect(all).toContain('Parola che resta')
    expect(all).not.toMatch(/nascost|Nascosto|OCProperties/)
  })

  it('keeps text that a marker pen was drawn over, and text beside what is clipped away', async () => {
    const content = (before: string): string => `BT /F 11 Tf 40 700 Td (Avviso in evidenza) Tj ET q ${before} 1 1 0 rg 30 690 400 30 re f Q`
    const marker = byHand(content('/M gs'), { page: '/Resources << /Font << /F 5 0 R >> /ExtGState << /M << /BM /Multiply >> >> >>' })
    const clipped = byHand(content('0 0 10 10 re W n'))
    for (const bytes of [marker, clipped]) expect(await everythingIn((await copyOf(bytes)).bytes)).toContain('Avviso in evidenza')
  })

  it('is made of a PDF that may be read by all and changed by none, and is itself free', async () => {
    const parts: Buffer[] = []
    const pdf = new PDFDocument({ ownerPassword: 'querce', permissions: { copying: false, modifying: false }, pdfVersion: '1.7' })
    pdf.on('data', (part: Buffer) => parts.push(part)).text(line).moveDown().text('Le lezioni iniziano alle 8.')
    const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
    pdf.end()
    await ended
    const { bytes } = await copyOf(new Uint8Array(Buffer.concat(parts)))
    const all = await everythingIn(bytes)
    expect(all).not.toMatch(gone)
    expect(all.replace(/\s+/g, ' ')).toContain('Le lezioni iniziano alle 8.')
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/Encrypt')
  })

  it('has its photographs without camera, author and thumbnail, and with the same points', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } }).withExif({ IFD0: { Artist: invented.name, ImageDescription: line } }).jpeg().toBuffer()
    const bytes = byHand('BT /F 11 Tf 40 700 Td (Convocazione) Tj ET q 60 0 0 40 100 100 cm /I Do Q', { page: '/Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >>', objects: [stream('/Type /XObject /Subtype /Image /Width 60 /Height 40 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode', photo.toString('latin1'))] })
    expect(Buffer.from(bytes).toString('latin1')).toContain(invented.name)
    const copy = await copyOf(bytes)
    expect(Buffer.from(copy.bytes).toString('latin1')).not.toMatch(/Verdi|VRDNNA|Exif/)
    expect(pixelsOf(copy.bytes)).toBe(pixelsOf(bytes))
  })

  it('is not made where letters show one thing and say another', async () => {
    const glyphs = byHand('BT /F 1 Tf 40 700 Td (A) Tj ET', { font: '/Type /Font /Subtype /Type3 /FontBBox [0 0 600 20] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [65 /a] >> /FirstChar 65 /LastChar 65 /Widths [500] /Resources << /Font << /F 7 0 R >> >>', objects: [stream('', `500 0 d0 BT /F 11 Tf 0 0 Td (${line}) Tj ET`), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'] })
    expect(await heldFor(glyphs)).toContain('scritte disegnate dentro altre lettere')
    const within = (page: string, kind: string): Uint8Array => byHand('BT /F 11 Tf 40 700 Td (Convocazione) Tj ET', { page: `/Resources << /Font << /F 5 0 R >> ${page} >>`, objects: [stream(`${kind} /BBox [0 0 300 50] /Resources << /Font << /F 5 0 R >> >>`, `BT /F 11 Tf 2 20 Td (${line}) Tj ET`)] })
    expect(await heldFor(within('/Pattern << /P 6 0 R >>', '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /XStep 300 /YStep 50'))).toContain('scritte disegnate dentro un motivo o una maschera')
    expect(await heldFor(within('/ExtGState << /G << /SMask << /S /Luminosity /G 6 0 R >> >> >>', '/Type /XObject /Subtype /Form /Group << /S /Transparency /CS /DeviceGray >>'))).toContain('scritte disegnate dentro un motivo o una maschera')
    const cipher = byHand(`BT /F 11 Tf 40 700 Td (${[...'CIRCOLAREPERLEFAMIGLIEDEGLIALUNNIDELLASCUOLAPRIMARIA'].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 32)).join('').replace(/[()\\]/g, '\\$&')}) Tj ET`)
    expect(await heldFor(cipher)).toMatch(/^La pagina 1 del PDF (?:si legge male|non ha parole|ha una foto)/)
  })

  it('keeps text that stands on a coloured ground', async () => {
    expect(await everythingIn((await copyOf(byHand('0.8 g 30 690 400 30 re f 0 g BT /F 11 Tf 40 700 Td (Avviso in evidenza) Tj ET'))).bytes)).toContain('Avviso in evidenza')
  })

  it('keeps an empty form a form, and loses scripts, files and older versions of itself', async () => {
    const form = byHand('BT /F 11 Tf 40 700 Td (Modulo di adesione) Tj ET', {
      root: `/AcroForm << /Fields [6 0 R] /XFA (${invented.code}) >> /OpenAction << /S /JavaScript /JS (app.alert\\('${invented.code}'\\)) >> /Names << /EmbeddedFiles << /Names [(nota.txt) << /Type /Filespec /F (nota.txt) /EF << /F 7 0 R >> >>] >> >> /Metadata 8 0 R`,
      page: '/Annots [6 0 R]',
      objects: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (nome) /Rect [40 600 300 620] /P 3 0 R /F 4 >>', stream('/Type /EmbeddedFile', line), stream('/Type /Metadata /Subtype /XML', `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${invented.name}</dc:creator></x:xmpmeta>`)],
    })
    const changed = Buffer.concat([Buffer.from(form), Buffer.from(`9 0 obj\n(${line})\nendobj\nxref\n9 1\n${String(form.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 10 /Root 1 0 R /Prev 0 >>\n`)])
    for (const bytes of [form, new Uint8Array(changed)]) {
      const { bytes: made } = await copyOf(bytes)
      const all = await everythingIn(made)
      expect(all).not.toMatch(/Verdi|VRDNNA|JavaScript|EmbeddedFile|xmpmeta/)
      expect((mupdf.Document.openDocument(made, 'application/pdf').asPDF()!.loadPage(0) as mupdf.PDFPage).getWidgets()).toHaveLength(1)
    }
  })

  it('is not made of what cannot be read whole, and a sentence says why', async () => {
    expect(await heldFor(await aPdf([[line]], 'querce'))).toBe('Il PDF è protetto da una password. Salvane una copia senza protezione e riprova.')
    expect(await heldFor(new TextEncoder().encode('%PDF-1.7\nniente altro'))).toMatch(/^Il PDF (?:è danneggiato|non ha nessuna pagina)/)
    expect(await heldFor(await aPdf([['Convocazione GLO per l’alunno S.M. della classe 1ª B', 'Si convoca il GLO dell’alunna S.M. (1ª B) per il 18 novembre.']]))).toMatch(/GLO/)
  })

  it('is not made of 5,000 pages, nor of a drawing that draws itself for ever', async () => {
    const many = new mupdf.PDFDocument()
    for (let page = 0; page < 5000; page += 1) many.insertPage(-1, many.addPage([0, 0, 595, 842], 0, {}, ''))
    expect(await heldFor(many.saveToBuffer('').asUint8Array().slice())).toContain('5000 pagine')
    const loop = byHand('/X Do', { page: '/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>', objects: [stream('/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>', `BT /F 11 Tf 40 700 Td (${line}) Tj ET /X Do`)] })
    expect(await heldFor(loop)).toContain('un disegno che contiene sé stesso')
  })
})
