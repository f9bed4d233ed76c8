import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as mupdf from 'mupdf'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeReader, pictureText } from '../../../cms/reading/picture-text.ts'
import { everyWord } from '../../../cms/reading/every-word.ts'
import { copyOf, heldFor, invented } from './clear.ts'

vi.setConfig({ testTimeout: 60_000 })
afterAll(closeReader)

/** A page as a scanner sees it: letters as pixels. */
function pagePixels(lines: string[], draw = ''): Uint8Array {
  const document = new mupdf.PDFDocument()
  const font = document.addSimpleFont(new mupdf.Font('Helvetica'), 'Latin')
  const text = lines.map((line, index) => `1 0 0 1 60 ${780 - index * 24} Tm (${line}) Tj`).join('\n')
  document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, { Font: { F: font } }, `BT /F 13 Tf ${text} ET ${draw}`))
  return document.loadPage(0).toPixmap(mupdf.Matrix.scale(200 / 72, 200 / 72), mupdf.ColorSpace.DeviceGray, false).asPNG()
}

async function scanOf(picture: Uint8Array): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [595, 842], margin: 0 })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.image(Buffer.from(picture), 0, 0, { width: 595, height: 842 })
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}

const seenIn = async (bytes: Uint8Array): Promise<string> => (await pictureText(bytes)).lines.map((words) => words.map(({ text }) => text).join(' ')).join('\n')
const seenInPdf = (bytes: Uint8Array): Promise<string> =>
  seenIn(mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0).toPixmap(mupdf.Matrix.scale(200 / 72, 200 / 72), mupdf.ColorSpace.DeviceGray, false).asPNG())

/** What is seen in each picture of a PDF, wherever a page shows it. */
async function picturesIn(bytes: Uint8Array): Promise<string[]> {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()!
  const images: string[] = []
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number)
    if (object.isStream() && object.get('Subtype').toString() === '/Image') images.push(await seenIn(document.loadImage(object).toPixmap().asPNG()))
  }
  return images
}

/** The streams of a PDF as they are stored, and as they are read. */
function streamsIn(bytes: Uint8Array): string {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()!
  const objects = Array.from({ length: document.countObjects() - 1 }, (_, at) => document.newIndirect(at + 1)).filter((object) => object.isStream())
  return objects.flatMap((object) => [object.readRawStream(), object.readStream()]).map((stream) => Buffer.from(stream.asUint8Array()).toString('latin1')).join('\n')
}

const clean = ['Circolare per le famiglie', 'La scuola resta chiusa il 7 dicembre per il ponte.', 'Le lezioni riprendono il giorno dopo alle ore 8.']
const withData = [...clean, `Si convoca la sig.ra ${invented.name} in segreteria.`, `Il suo codice fiscale: ${invented.code}`, 'Il ricevimento dura dieci minuti.']
let scan: Uint8Array
let dirty: Uint8Array
beforeAll(async () => {
  scan = pagePixels(clean)
  dirty = pagePixels(withData)
  expect(await seenIn(dirty)).toMatch(/Anna Verdi[\s\S]*VRDNNA80A41H501X/)
})

describe('the copy of a scan', () => {
  it('is the scan where it reads well and says nothing of a person', async () => {
    const copy = await copyOf(await scanOf(scan))
    expect(copy).toMatchObject({ pages: 1, redactions: {}, isAccessible: false })
    expect(await seenInPdf(copy.bytes)).toContain('La scuola resta chiusa il 7 dicembre')
  })

  it('has the pixels of its data painted out, not covered, and its other words as they were', async () => {
    const copy = await copyOf(await scanOf(dirty))
    expect(copy.redactions).toEqual({ PERSON_NAME: 1, FISCAL_CODE: 1 })
    const images = await picturesIn(copy.bytes)
    expect(images).toHaveLength(1)
    for (const seen of [images[0]!, await seenInPdf(copy.bytes)]) {
      expect(seen).not.toMatch(/Verdi|VRDNNA|A41H501X/)
      expect(seen).toContain('Il ricevimento dura dieci minuti.')
    }
    expect(await everyWord(copy.bytes, 'copia.pdf')).toMatch(/omissis[\s\S]*omissis/)
  })

  it('loses the pixels under a black box that somebody drew over it, and keeps those around', async () => {
    const document = mupdf.Document.openDocument(await scanOf(pagePixels([...clean, 'Parola segreta della cassaforte: girasole'])), 'application/pdf').asPDF()!
    const page = document.findPage(0)
    page.put('Contents', [document.addStream('q', {}), page.get('Contents'), document.addStream('Q 0 g 50 697 500 24 re f', {})])
    const copy = await copyOf(document.saveToBuffer('').asUint8Array().slice())
    const seen = (await picturesIn(copy.bytes)).join('\n')
    expect(seen).not.toMatch(/girasole|segreta/)
    expect(seen).toContain('Le lezioni riprendono')
  })

  it('loses the pixels under a solid note that somebody laid over it', async () => {
    const document = mupdf.Document.openDocument(await scanOf(pagePixels([...clean, 'Parola segreta della cassaforte: girasole'])), 'application/pdf').asPDF()!
    const note = (document.loadPage(0) as mupdf.PDFPage).createAnnotation('Square')
    note.setRect([50, 118, 550, 146])
    note.setInteriorColor([0, 0, 0])
    note.update()
    const copy = await copyOf(document.saveToBuffer('').asUint8Array().slice())
    expect(copy.redactions).toEqual({ OTHER: 1 })
    const seen = (await picturesIn(copy.bytes)).join('\n')
    expect(seen).not.toMatch(/girasole|segreta/)
    expect(seen).toContain('Le lezioni riprendono')
  })

  it('loses what a frame cuts off it, as cropping in a word processor does', async () => {
    const cropped = mupdf.Document.openDocument(await scanOf(pagePixels([...clean, '', '', 'Parola segreta della cassaforte: girasole'])), 'application/pdf').asPDF()!
    const page = cropped.findPage(0)
    page.put('Contents', [cropped.addStream('q 0 715 595 127 re W n', {}), page.get('Contents'), cropped.addStream('Q', {})])
    const seen = (await picturesIn((await copyOf(cropped.saveToBuffer('').asUint8Array().slice())).bytes)).join('\n')
    expect(seen).not.toMatch(/girasole|segreta/)
    expect(seen).toContain('Le lezioni riprendono')
  })

  it.each([['in its boxes', 0], ['as it is', -1]])('as JPEG 2000, %s, is read, painted and left without what it says of itself', async (_, place) => {
    const boxed = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/letter.jp2')))
    const picture = place === 0 ? boxed : boxed.subarray(Buffer.from(boxed).indexOf('jp2c') + 4)
    expect(Buffer.from(picture).includes('girasole')).toBe(true)
    const document = new mupdf.PDFDocument()
    const image = document.addRawStream(picture, { Type: 'XObject', Subtype: 'Image', Width: 1240, Height: 355, ColorSpace: 'DeviceGray', BitsPerComponent: 8, Filter: 'JPXDecode' })
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, { XObject: { I: image } }, 'q 595 0 0 170 0 640 cm /I Do Q'))
    const copy = await copyOf(document.saveToBuffer('').asUint8Array().slice())
    expect(copy.redactions).toEqual({ PERSON_NAME: 1, FISCAL_CODE: 1 })
    const [seen] = await picturesIn(copy.bytes)
    expect(seen).not.toMatch(/Verdi|VRDNNA|A41H501X/)
    expect(seen).toContain('Il ricevimento dura dieci minuti.')
    expect(streamsIn(copy.bytes)).not.toContain('girasole')
  })

  it('in a corner of a page of text is read too, and loses its data', async () => {
    const stamp = await sharp(dirty).extract({ left: 130, top: 60, width: 1300, height: 420 }).png().toBuffer()
    const pdf = new PDFDocument({ size: [595, 842], margin: 60 })
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
    pdf.text('Circolare per le famiglie: la scuola resta chiusa il 7 dicembre.').image(stamp, 60, 500, { width: 300 })
    pdf.end()
    await ended
    const copy = await copyOf(new Uint8Array(Buffer.concat(parts)))
    expect(copy.redactions.FISCAL_CODE).toBe(1)
    const seen = (await picturesIn(copy.bytes)).join('\n')
    expect(seen).not.toMatch(/VRDNNA|A41H501X/)
    expect(seen).toContain('La scuola resta chiusa')
  })

  it('is judged as it is seen although a layer of text says something else', async () => {
    const document = mupdf.Document.openDocument(await scanOf(dirty), 'application/pdf').asPDF()!
    const page = document.findPage(0)
    page.get('Resources').put('Font', { F: document.addSimpleFont(new mupdf.Font('Helvetica'), 'Latin') })
    page.put('Contents', [page.get('Contents'), document.addStream('BT /F 12 Tf 3 Tr 60 780 Td (Circolare per le famiglie, niente di personale) Tj ET', {})])
    expect(await seenInPdf((await copyOf(document.saveToBuffer('').asUint8Array().slice())).bytes)).not.toMatch(/Verdi|VRDNNA/)
  })

  it('is not made where the reading is doubtful, and a sentence says why', async () => {
    const blurred = await sharp(dirty).blur(9).png().toBuffer()
    expect(await heldFor(await scanOf(new Uint8Array(blurred)))).toMatch(/^La pagina 1 del PDF (?:si legge male|non ha parole|ha una foto)/)
    const turned = await sharp(dirty).rotate(90).png().toBuffer()
    expect(await heldFor(new Uint8Array(turned))).toMatch(/^L’immagine (?:si legge male|non ha parole|ha una foto)/)
    const hand = Array.from({ length: 60 }, (_, index) => `${60 + index * 8} ${300 + Math.round(60 * Math.sin(index * 1.7))} ${index === 0 ? 'm' : 'l'}`).join(' ')
    expect(await heldFor(pagePixels(clean.slice(0, 1), `4 w ${hand} S 0 -200 m ${hand.replaceAll(' 3', ' 2')} S`))).toMatch(/foto, un disegno o una scrittura a mano|si legge male/)
  })
})

describe('the copy of a picture', () => {
  it('has its data painted out and nothing but its pixels', async () => {
    const photo = await sharp(dirty).withExif({ IFD0: { Artist: invented.name }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 28/1 0/1' } }).jpeg({ quality: 95 }).toBuffer()
    const copy = await copyOf(new Uint8Array(photo))
    expect(copy).toMatchObject({ mediaType: 'image/jpeg', extension: 'jpg', redactions: { PERSON_NAME: 1, FISCAL_CODE: 1 } })
    expect(await seenIn(copy.bytes)).not.toMatch(/Verdi|VRDNNA/)
    expect(await everyWord(copy.bytes, 'copia.jpg')).not.toMatch(/Verdi|GPS|latitude/i)
  })

  it('of a drawing loses scripts and data', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200" onload="x()"><script>${invented.code}</script><metadata>${invented.name}</metadata><a href="mailto:${invented.mail}"><text x="20" y="60" font-size="28">Piano terra: segreteria e biblioteca</text></a><text style="fill:red; display:none" x="20" y="90">girasole</text><g visibility="hidden"><text x="20" y="90">girasole</text></g></svg>`
    const copy = await copyOf(new TextEncoder().encode(svg))
    expect(copy.mediaType).toBe('image/svg+xml')
    expect(new TextDecoder().decode(copy.bytes)).toContain('Piano terra')
    expect(new TextDecoder().decode(copy.bytes)).not.toMatch(/script|onload|VRDNNA|Verdi|girasole|posta\.example/)
  })

  it('is not made of what is too large, animated or broken', async () => {
    const huge = await sharp({ create: { width: 20_000, height: 2_100, channels: 3, background: '#fff' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
    expect(await heldFor(new Uint8Array(huge))).toContain('troppo grande')
    expect(await heldFor(dirty.slice(0, 300))).toContain('non si apre')
  }, 60_000)
})
