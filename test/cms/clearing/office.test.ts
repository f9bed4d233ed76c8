import { Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { closeReader } from '../../../cms/reading/picture-text.ts'
import { readAttachment } from '../../../cms/reading/read-attachment.ts'
import { aDocx, anArchive, table } from '../reading/files.ts'
import { copyOf, everythingIn, heldFor, invented, partOf } from './clear.ts'

afterAll(closeReader)

const { name, code, phone, mail } = invented
const line = `Si convoca la sig.ra ${name}, C.F. ${code}, tel. ${phone}.`
const gone = /Verdi|VRDNNA|4471820|anna\.verdi/
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A DOCX whose parts are changed by hand after it was made. */
async function changed(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Promise<Uint8Array> {
  const unpacked = unzipSync(bytes)
  const parts = Object.fromEntries(Object.entries(unpacked).map(([part, content]) => [part, new TextDecoder('latin1').decode(content)]))
  change(parts)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, content]) => [part, new Uint8Array(Buffer.from(content, 'latin1'))])))
}

const inBody = (xml: string) => (parts: Record<string, string>): void => {
  parts['word/document.xml'] = parts['word/document.xml']!.replace('<w:body>', () => `<w:body>${xml}`)
}

/** A picture that is red on the left and blue on the right. */
const halves = (): Promise<Buffer> => sharp({ create: { width: 60, height: 40, channels: 3, background: '#f00' } }).composite([{ input: { create: { width: 30, height: 40, channels: 3, background: '#00f' } }, left: 30, top: 0 }]).png().toBuffer()

/** The one picture of a copy is the red half. */
async function expectRedHalf(bytes: Uint8Array): Promise<void> {
  const images = Object.entries(unzipSync(bytes)).filter(([part]) => /\/media\//.test(part))
  expect(images).toHaveLength(1)
  const { data, info } = await sharp(images[0]![1]).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([30, 40])
  for (let at = 0; at < data.length; at += 3) expect(data[at + 2]).toBe(0)
}

describe('the copy of a Word document', () => {
  it('loses data split over runs, in tables, margins and notes, and keeps its form', async () => {
    const run = (text: string, bold = false): TextRun => new TextRun({ text, bold })
    const document = new Document({
      creator: 'Bruno Autore', lastModifiedBy: 'Carla Ritocchi', title: `Caso ${name}`, description: 'Riservato', keywords: name,
      footnotes: { 1: { children: [new Paragraph(line)] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(`Pratica di ${name}, C.F. ${code}`)] }) },
          footers: { default: new Footer({ children: [new Paragraph(`Telefono della sig.ra ${name}: ${phone}`)] }) },
          children: [
            new Paragraph({ text: 'Convocazione', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [run('Si convoca la sig.ra An'), run('na Ve', true), run('rdi, C.F. VRDNNA80'), run('A41H501X', true), run(', alle 8.'), new FootnoteReferenceRun(1)] }),
            table([['Genitore', 'Telefono'], [name, phone]]),
            new Paragraph({ children: [run('Scrivi '), new ExternalHyperlink({ children: [run('qui')], link: `mailto:${mail}` }), run(' o leggi '), new ExternalHyperlink({ children: [run('il sito')], link: 'https://www.mim.gov.it/' })] }),
          ],
        },
      ],
    })
    const copy = await copyOf(new Uint8Array(await Packer.toBuffer(document)), { title: 'Convocazione' })
    const all = everythingIn(copy.bytes)
    expect(all).not.toMatch(/Verdi|VRDNNA|4471820|anna\.verdi|Bruno|Carla|Riservato|A41H501X/)
    const body = partOf(copy.bytes, 'word/document.xml')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:b/>')
    expect(partOf(copy.bytes, 'docProps/core.xml')).toContain('<dc:title>Convocazione</dc:title>')
    expect(all).toContain('https://www.mim.gov.it/')
    const { text } = await readAttachment(copy.bytes, 'copia.docx')
    expect(text).toContain('Si convoca la sig.ra [omissis: nome di persona], C.F. [omissis: codice fiscale], alle 8.')
    expect(text).toMatch(/Genitore \tTelefono \t\n\[omissis: nome di persona\] \t\[omissis: numero di telefono\] \t/)
    expect(copy.redactions.FISCAL_CODE).toBe(3)
  })

  const secret = `La parola d’ordine è girasole, scritta da ${name}.`
  const rows: [string, (parts: Record<string, string>) => void][] = [
    ['deleted while changes were tracked', inBody(`<w:p><w:del w:id="9" w:author="Carla" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p>`)],
    ['moved elsewhere', inBody(`<w:p><w:moveFrom w:id="9" w:author="Carla"><w:r><w:t>${secret}</w:t></w:r></w:moveFrom></w:p>`)],
    ['hidden', inBody(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${secret}</w:t></w:r></w:p>`)],
    ['in what a field keeps for itself', inBody(`<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData>${Buffer.from('girasole '.repeat(3)).toString('base64')}girasole</w:fldData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`)],
    ['in a comment', (parts) => {
      parts['word/comments.xml'] = parts['word/comments.xml']!.replace('Nota a margine da togliere', secret)
    }],
    ['in a variable of the document', (parts) => {
      parts['word/settings.xml'] = parts['word/settings.xml']!.replace(/<\/w:settings>/, `<w:docVars><w:docVar w:name="x" w:val="${secret}"/></w:docVars></w:settings>`)
    }],
    ['in a part that nothing leads to', (parts) => {
      parts['word/vecchio.xml'] = `<w:document ${w}><w:t>${secret}</w:t></w:document>`
      parts['customXml/item1.xml'] = `<x>${secret}</x>`
    }],
    ['in a macro', (parts) => {
      parts['word/vbaProject.bin'] = secret
      parts['word/_rels/document.xml.rels'] = parts['word/_rels/document.xml.rels']!.replace('</Relationships>', '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>')
    }],
  ]
  it.each(rows)('loses what is %s, whatever it says', async (_, change) => {
    const bytes = await changed(await aDocx(['Avviso a tutti.']), change)
    expect(everythingIn(bytes)).toContain('girasole')
    const all = everythingIn((await copyOf(bytes)).bytes)
    expect(all).not.toMatch(/girasole|Carla|Nota a margine/)
    expect(all).toContain('Avviso a tutti.')
  })

  const judged: [string, string][] = [
    ['inserted while changes were tracked', `<w:p><w:ins w:id="9" w:author="Carla"><w:r><w:t>${line}</w:t></w:r></w:ins></w:p>`],
    ['in a box of text', `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>${line}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`],
    ['in the formula of a field', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "mailto:${mail}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>qui</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`],
    ['in the description of a drawing', `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="foto di ${name}.jpg" descr="Foto della sig.ra ${name}, C.F. ${code}"/></wp:inline></w:drawing></w:r></w:p>`],
    ['written over a word, as a reading aid', `<w:p><w:r><w:ruby><w:rt><w:r><w:t>${code}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>testo</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`],
    ['in the name of a control that stands before those who tell whose it is', `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="Pratica della sig.ra ${name}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>testo</w:t></w:r></w:p></w:sdtContent></w:sdt>`],
    ['in the name of a control', `<w:sdt><w:sdtPr><w:alias w:val="Pratica della sig.ra ${name}, C.F. ${code}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>testo</w:t></w:r></w:p></w:sdtContent></w:sdt>`],
  ]
  it.each(judged)('loses a datum %s', async (_, xml) => {
    const bytes = await changed(await aDocx(['Avviso a tutti.']), inBody(xml))
    expect(everythingIn(bytes)).toMatch(gone)
    expect(everythingIn((await copyOf(bytes)).bytes)).not.toMatch(gone)
  })

  it('loses a code that a form takes a letter a cell, and a name that numbers a list', async () => {
    const cells = [...code].map((letter) => `<w:tc><w:p><w:r><w:t>${letter}</w:t></w:r></w:p></w:tc>`).join('')
    const boxes = await copyOf(await changed(await aDocx(['Modulo di adesione']), inBody(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)))
    expect(everythingIn(boxes.bytes).replace(/<[^>]*>/g, '')).not.toContain(code)
    const numbered = await copyOf(await changed(await aDocx(['Avviso a tutti.']), (parts) => {
      parts['word/numbering.xml'] = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="Pratica della sig.ra ${name}, %1"/></w:lvl></w:abstractNum></w:numbering>`
      parts['word/_rels/document.xml.rels'] = parts['word/_rels/document.xml.rels']!.replace('</Relationships>', '<Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>')
    }))
    expect(everythingIn(numbered.bytes)).not.toMatch(gone)
    expect(everythingIn(numbered.bytes)).toContain('Pratica della sig.ra [omissis')
  })

  it('is not made where letters are written as symbols, and keeps boxes to tick', async () => {
    const symbols = (font: string, ...signs: string[]) => inBody(`<w:p>${signs.map((sign) => `<w:r><w:sym w:font="${font}" w:char="${sign}"/></w:r>`).join('')}</w:p>`)
    expect(await heldFor(await changed(await aDocx(['Avviso']), symbols('Arial', ...[...code].map((letter) => `F0${letter.charCodeAt(0).toString(16)}`))))).toContain('lettere scritte come simboli')
    expect(everythingIn((await copyOf(await changed(await aDocx(['Avviso']), symbols('Wingdings', 'F0A8', 'F06F')))).bytes)).toContain('F0A8')
  })

  it('has its pictures without position, camera and author', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } }).withExif({ IFD0: { Artist: name, Copyright: code }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 28/1 0/1' } }).jpeg().toBuffer()
    expect(photo.toString('latin1')).toContain(name)
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [new ImageRun({ type: 'jpg', data: photo, transformation: { width: 60, height: 40 } })] }), new Paragraph({ children: [new TextRun('Avviso')] })] }] })
    const copy = await copyOf(new Uint8Array(await Packer.toBuffer(document)))
    expect(everythingIn(copy.bytes)).not.toMatch(gone)
    const [image] = Object.entries(unzipSync(copy.bytes)).filter(([part]) => part.startsWith('word/media/'))
    expect(await sharp(image![1]).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 })
    expect((await sharp(image![1]).metadata()).exif).toBeUndefined()
  })

  it('has of a cropped picture what its frame shows, and nothing of the rest', async () => {
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [new ImageRun({ type: 'png', data: await halves(), transformation: { width: 60, height: 40 } })] }), new Paragraph('Avviso')] }] })
    const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
    const body = new TextDecoder().decode(parts['word/document.xml']).replace(/<a:srcRect\s*\/>/, '').replace('<a:stretch>', '<a:srcRect r="50000"/><a:stretch>')
    expect(body).toContain('r="50000"')
    const cropped = zipSync({ ...parts, 'word/document.xml': strToU8(body) })
    const copy = await copyOf(cropped)
    expect(partOf(copy.bytes, 'word/document.xml')).not.toContain('srcRect')
    await expectRedHalf(copy.bytes)
  })

  it('has of a picture cropped as in the Word of old what its frame shows', async () => {
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [new ImageRun({ type: 'png', data: await halves(), transformation: { width: 60, height: 40 } })] }), new Paragraph('Avviso')] }] })
    const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
    const body = new TextDecoder().decode(parts['word/document.xml'])
    const id = /r:embed="([^"]+)"/.exec(body)![1]
    const old = body.replace(/<w:drawing>.*<\/w:drawing>/s, `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:30pt;height:40pt"><v:imagedata r:id="${id}" cropright="32768f"/></v:shape></w:pict>`)
    const copy = await copyOf(zipSync({ ...parts, 'word/document.xml': strToU8(old) }))
    expect(partOf(copy.bytes, 'word/document.xml')).toContain('v:imagedata')
    expect(partOf(copy.bytes, 'word/document.xml')).not.toContain('cropright')
    await expectRedHalf(copy.bytes)
  })

  it('is not made where part of it cannot be judged, and a sentence says why', async () => {
    const embedded = await changed(await aDocx(['Avviso']), inBody('<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r></w:p>'))
    expect(await heldFor(embedded)).toMatch(/oggetto incorporato/)
    const doctype = await changed(await aDocx(['Avviso']), (parts) => {
      parts['word/document.xml'] = parts['word/document.xml']!.replace(/<w:document/, '<!DOCTYPE w:document [<!ENTITY x "y">]><w:document')
    })
    expect(await heldFor(doctype)).toMatch(/modo insolito/)
    const renamed = await changed(await aDocx(['Avviso']), (parts) => {
      parts['word/document.xml'] = parts['word/document.xml']!.replaceAll(/(<\/?|\s)w:/g, '$1q:').replace('xmlns:w=', 'xmlns:q=')
    })
    expect(await heldFor(renamed)).toMatch(/modo insolito/)
    expect(await heldFor(anArchive({ 'word/document.xml': '<a>'.repeat(5000) }))).not.toBe('')
    expect(await heldFor(anArchive({ 'word/document.xml': ' '.repeat(201 * 1024 * 1024) }))).toContain('sembra fatto per bloccare il computer')
  }, 30_000)
})

const odt = (content: string, extra: Record<string, string> = {}): Uint8Array =>
  anArchive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles><style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="T9"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ...extra,
  })

describe('the copy of an OpenDocument text', () => {
  it('loses data, reviewers, hidden words and properties, and keeps the rest', async () => {
    const bytes = odt(
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Carla</dc:creator></office:change-info><text:p>girasole</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h>Convocazione</text:h><text:p>Si convoca la sig.ra <text:span>Anna </text:span><text:span>Verdi</text:span>, C.F. VRDNNA80<text:soft-page-break/>A41H501X.<office:annotation><dc:creator>Carla</dc:creator><text:p>girasole</text:p></office:annotation></text:p><text:p><text:span text:style-name="T9">girasole</text:span><text:a xlink:href="mailto:${mail}">qui</text:a></text:p>`,
      { 'meta.xml': `<m>${name}</m>`, 'settings.xml': `<s>${name}</s>`, 'Thumbnails/thumbnail.png': name },
    )
    const all = everythingIn((await copyOf(bytes, { title: 'Convocazione' })).bytes)
    expect(all).not.toMatch(/Verdi|VRDNNA|A41H501X|girasole|Carla|Thumbnail|anna\.verdi/)
    expect(all).toContain('<text:h>Convocazione</text:h>')
    expect(all).toContain('<dc:title>Convocazione</dc:title>')
    expect(all.startsWith('mimetype\napplication/vnd.oasis.opendocument.text')).toBe(true)
  })
})

describe('a picture in an OpenDocument text', () => {
  const withClip = async (clip: string, parent = ''): Promise<Uint8Array> => {
    const style = (name: string, inner: string, from: string): string => `<style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="${name}" style:family="graphic"${from}>${inner}</style:style>`
    const clipped = `<style:graphic-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:clip="${clip}"/>`
    const styles = parent ? style('padre', clipped, '') + style('fr1', '<style:graphic-properties/>', ` style:parent-style-name="${parent}"`) : style('fr1', clipped, '')
    const parts = unzipSync(odt('<text:p>Avviso<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" draw:style-name="fr1" svg:width="2cm" svg:height="1cm"><draw:image xlink:href="Pictures/foto.png"/></draw:frame></text:p>'))
    const content = new TextDecoder().decode(parts['content.xml']).replace('</office:automatic-styles>', `${styles}</office:automatic-styles>`)
    return zipSync({ ...parts, 'content.xml': strToU8(content), 'Pictures/foto.png': new Uint8Array(await halves()) })
  }

  it.each([['rect(0cm, 1.2cm, 0cm, 0cm)', ''], ['rect(0in, auto, 0.5in, auto)', ''], ['rect(0cm, 1cm, 0cm, 0cm)', 'padre']])('that is cropped, %s, holds the file: what is cut off is still in it', async (clip, parent) => {
    expect(await heldFor(await withClip(clip, parent))).toContain('ciò che non si vede')
  })

  it('that is whole goes with it', async () => expect(everythingIn((await copyOf(await withClip('rect(0cm, 0cm, 0cm, 0cm)'))).bytes)).toContain('Pictures/immagine1.png'))
})

const sheet = (rows: string, extra = ''): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>${rows}</sheetData>${extra}</worksheet>`
const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ties = (list: [string, string][]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const workbook = (rows: string, extra = ''): Uint8Array =>
  anArchive({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': ties([['officeDocument', 'xl/workbook.xml']]),
    'docProps/core.xml': `<c>${name}</c>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Dati" sheetId="1" r:id="rId1"/><sheet name="Appunti segreti" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Elenco">"girasole"</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': ties([['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml'], ['externalLink', 'externalLinks/externalLink1.xml']]),
    'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Anna </t></r><r><t>Verdi</t></r></si><si><t>girasole</t></si><si><t>Voce</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheet(rows, extra),
    'xl/worksheets/_rels/sheet1.xml.rels': ties([['comments', '../comments1.xml']]),
    'xl/worksheets/sheet2.xml': sheet(`<row r="1">${cell('A1', 'girasole')}</row>`),
    'xl/comments1.xml': '<comments><t>girasole</t></comments>',
    'xl/externalLinks/externalLink1.xml': '<x>girasole</x>',
  })

describe('the copy of an Excel sheet', () => {
  it('has what is visible as values, without data and without what hides', async () => {
    const rows = [
      `<row r="1"><c r="A1" t="s"><v>2</v></c>${cell('B1', 'Genitore')}${cell('C1', 'girasole')}${cell('D1', 'Telefono')}${cell('E1', 'Data di nascita')}</row>`,
      `<row r="2">${cell('A2', 'Rimborso')}<c r="B2" t="s"><v>0</v></c>${cell('C2', 'girasole')}<c r="D2"><v>3394471820</v></c><c r="E2" s="1"><f>DATE(1980,1,1)</f><v>29221</v></c></row>`,
      `<row r="3" hidden="1">${cell('A3', 'girasole')}</row>`,
      '<row r="4"><c r="A4"><f>SUM(1,2)</f><v>3</v></c></row>',
    ].join('')
    const bytes = workbook(rows, '<dataValidations><dataValidation><formula1>"girasole,Anna Verdi"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;LRimborso alla madre, sig.ra Anna Verdi, C.F. VRDNNA80A41H501X</oddHeader></headerFooter>')
    const copy = await copyOf(bytes, { title: 'Rimborsi' })
    const all = everythingIn(copy.bytes)
    expect(all).not.toMatch(/Verdi|VRDNNA|4471820|29221|girasole|Appunti|<f>|sharedStrings/)
    const { text } = await readAttachment(copy.bytes, 'copia.xlsx')
    expect(text).toContain('Voce\tGenitore\t\tTelefono\tData di nascita\t\nRimborso\t[omissis: nome di persona]\t\t[omissis: numero di telefono]\t[omissis: data di nascita]\t\n')
    expect(all).toContain('<c r="A4"><v>3</v></c>')
  })

  it('shows a number alone whose format puts a name beside it', async () => {
    const parts = unzipSync(workbook(`<row r="1"><c r="A1" s="1"><v>3</v></c></row>`))
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="&quot;sig.ra ${name} &quot;0"/><numFmt numFmtId="171" formatCode="&quot;ore &quot;0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`
    const all = everythingIn((await copyOf(zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }))).bytes)
    expect(all).not.toMatch(gone)
    expect(all).toContain('ore ')
  })

  const withPictures = async (...crops: string[]): Promise<Uint8Array> => {
    const frame = (crop: string): string => `<xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/>${crop}<a:stretch/></xdr:blipFill></xdr:pic>`
    const parts = unzipSync(workbook(`<row r="1">${cell('A1', 'Avviso')}</row>`, '<drawing r:id="rId2"/>'))
    return zipSync({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(ties([['comments', '../comments1.xml'], ['drawing', '../drawings/drawing1.xml']])),
      'xl/drawings/drawing1.xml': strToU8(`<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}">${crops.map(frame).join('')}</xdr:wsDr>`),
      'xl/drawings/_rels/drawing1.xml.rels': strToU8(ties([['image', '../media/image1.png']])),
      'xl/media/image1.png': new Uint8Array(await halves()),
    })
  }

  it('has of a cropped picture what its frame shows, and nothing of the rest', async () => {
    await expectRedHalf((await copyOf(await withPictures('<a:srcRect r="50000"/>'))).bytes)
    await expectRedHalf((await copyOf(await withPictures('<a:srcRect r="50000"/>', '<a:srcRect r="50000"/>'))).bytes)
  })

  it('has the whole of a picture that one frame shows whole', async () => {
    const copy = await copyOf(await withPictures('<a:srcRect r="50000"/>', ''))
    const [image] = Object.entries(unzipSync(copy.bytes)).filter(([part]) => part.startsWith('xl/media/'))
    expect((await sharp(image![1]).metadata()).width).toBe(60)
  })

  it('is held where frames show different parts of a picture, or nothing of it', async () => {
    expect(await heldFor(await withPictures('<a:srcRect r="50000"/>', '<a:srcRect b="50000"/>'))).toContain('ritagliata in modi diversi')
    expect(await heldFor(await withPictures('<a:srcRect l="60000" r="40000"/>'))).toContain('non se ne vede nulla')
  })

  it('is not made when nothing in it is visible', async () => {
    const bytes = zipSync({ ...unzipSync(workbook('')), 'xl/workbook.xml': strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>`) })
    expect(await heldFor(bytes)).toContain('nessun foglio visibile')
  })
})

describe('the copy of an OpenDocument sheet', () => {
  it('loses values beside the words, hidden rows and columns, formulas and notes', async () => {
    const row = (cells: string, hidden = ''): string => `<table:table-row${hidden}>${cells}</table:table-row>`
    const text = (words: string, more = ''): string => `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`
    const content = `<table:table table:name="Dati"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>${row(text('Genitore') + text('Telefono') + text('girasole'))}${row(`${text('Anna Verdi', ' office:string-value="Anna Verdi"')}<table:table-cell office:value-type="float" office:value="3394471820" table:formula="of:=[.A1]"><text:p>339 4471820</text:p><office:annotation><text:p>girasole</text:p></office:annotation></table:table-cell>${text('girasole')}`)}${row(text('girasole'), ' table:visibility="filter"')}</table:table>`
    const parts = unzipSync(odt(content))
    const bytes = zipSync({ ...parts, mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })
    const all = everythingIn((await copyOf(bytes)).bytes)
    expect(all).not.toMatch(/Verdi|4471820|girasole|formula/)
    expect(all).toContain('<text:p>Genitore</text:p>')
  })
})

describe('a file that says one thing and holds another', () => {
  const coded = Buffer.from(line.repeat(6)).toString('base64').replace(/(.{76})/g, '$1\n')
  const rows: [string, Uint8Array, string][] = [
    ['a signed envelope in letters', strToU8(`-----BEGIN PKCS7-----\n${coded}\n-----END PKCS7-----\n`), 'firmato'],
    ['a signed envelope around a PDF', strToU8(`0\u0080xx%PDF-1.7\n${line}${' '.repeat(60)}`, true), 'firmato'],
    ['a letter of electronic mail', strToU8(`From: ${mail}\r\nTo: segreteria@scuola.example\r\nSubject: ${name}\r\n\r\n${coded}`), 'posta'],
    ['a page of the web', strToU8(`<!DOCTYPE html><html><body><p hidden>${line}</p></body></html>`), 'pagina web'],
    ['a drawing for printers', strToU8(`%!PS-Adobe-3.0\n(${line}) show`), 'stampanti'],
    ['a text with a file in it', strToU8(`Vedi sotto.\n\n${coded}\n`), 'base64'],
    ['a text in a code of large computers', Uint8Array.from([...Buffer.from('“““¤••@Ç…£•@å…™£–¥…¢…@„…““@ƒ“¢¢…@óÂk@ÃKÆK'.repeat(3), 'latin1')].map((byte) => byte | 0x80)), 'dati, non testo'],
    ['slides', anArchive({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': line }), 'presentazione'],
  ]
  it.each(rows)('is held: %s', async (_, bytes, why) => {
    const sentence = await heldFor(bytes)
    expect(sentence).toContain(why)
    expect(sentence).not.toMatch(gone)
  })
})

describe('the copy of a CSV', () => {
  it('keeps its columns and lines', async () => {
    const copy = await copyOf(strToU8(`Voce;Genitore;Codice fiscale\nMensa;${name};${code}\n`), { isCsv: true })
    expect(new TextDecoder().decode(copy.bytes)).toBe('Voce;Genitore;Codice fiscale\nMensa;[omissis: nome di persona];[omissis: codice fiscale]\n')
    expect(copy).toMatchObject({ mediaType: 'text/csv', extension: 'csv' })
  })
})

