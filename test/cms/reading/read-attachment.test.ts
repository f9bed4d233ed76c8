import { describe, expect, it } from 'vitest'
import { largestFile, readAttachment } from '../../../cms/reading/read-attachment.ts'
import { aDocx, anArchive, anOdt, anXlsx, aPdf, aScan, commented, heading, table } from './files.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'little' | 'big' = 'little'): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return order === 'little' ? bytes : new Uint8Array(Buffer.from(bytes).swap16())
}

describe('a file that can be read', () => {
  it('gives the text of every page of a PDF, and how many there are', async () => {
    const read = await readAttachment(await aPdf([['Uscita didattica al museo'], ['Quota di adesione: 12 euro']]), 'uscita.pdf')
    expect(read).toMatchObject({ mediaType: 'application/pdf', pages: 2, refused: null })
    expect(read.text).toMatch(/Uscita didattica al museo[\s\S]*Quota di adesione: 12 euro/)
  })

  it('has no text when a page of the PDF is an image', async () => {
    expect(await readAttachment(await aScan(), 'scansione.pdf')).toMatchObject({ mediaType: 'application/pdf', text: null, pages: 1, refused: null })
  })

  it('gives headers, headings, tables and comments of a Word document', async () => {
    const read = await readAttachment(await aDocx([heading('Modulo di adesione'), commented('Il sottoscritto'), table([['Nome', 'Classe']])], 'Istituto di prova'), 'modulo.docx')
    for (const words of ['Istituto di prova', 'Modulo di adesione', 'Il sottoscritto', 'Nome', 'Classe', 'Nota a margine da togliere']) expect(read.text).toContain(words)
  })

  it('gives the text of an ODT, deleted changes included', async () => {
    const read = await readAttachment(anOdt('<text:tracked-changes><text:p>parola tolta</text:p></text:tracked-changes><text:h>Titolo</text:h><text:p>Riga<text:tab/>uno</text:p>'), 'lettera.odt')
    expect(read).toMatchObject({ mediaType: 'application/vnd.oasis.opendocument.text', refused: null })
    expect(read.text).toBe('parola tolta\nTitolo\nRiga\tuno')
  })

  it('gives every sheet of an XLSX, hidden ones too, with days as days', async () => {
    const { text } = await readAttachment(anXlsx(), 'presenze.xlsx')
    for (const words of ['Presenze', 'Appunti', 'Classe', 'Nato il', '2A', '01/04/2012', 'foglio nascosto', 'da verificare']) expect(text).toContain(words)
  })

  it.each([
    ['UTF-8', utf8('Perché è così')],
    ['UTF-8 with a mark', utf8('\uFEFFPerché è così')],
    ['UTF-16 with a mark', utf16('\uFEFFPerché è così')],
    ['UTF-16 with a mark, big end first', utf16('\uFEFFPerché è così', 'big')],
    ['UTF-16 without a mark', utf16('Perché è così')],
    ['UTF-16 without a mark, big end first', utf16('Perché è così', 'big')],
    ['Windows-1252', new Uint8Array(Buffer.from('Perché è così', 'latin1'))],
  ])('reads text written in %s', async (_, bytes) => {
    expect(await readAttachment(bytes, 'nota.txt')).toEqual({ mediaType: 'text/plain', text: 'Perché è così', refused: null })
  })

  it('takes a CSV for a CSV', async () => {
    expect(await readAttachment(utf8('anno;importo\n2026;100'), 'dati.csv')).toMatchObject({ mediaType: 'text/csv', text: 'anno;importo\n2026;100' })
  })
})

describe('a picture', () => {
  it.each([
    ['foto.jpg', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['foto.png', [0x89, 0x50, 0x4e, 0x47], 'image/png'],
  ])('such as %s is known by its bytes, and has no text that this reader sees', async (name, bytes, mediaType) => {
    expect(await readAttachment(new Uint8Array(bytes), name)).toEqual({ mediaType, text: null, refused: null })
    expect((await readAttachment(new Uint8Array(bytes), 'foto.pdf')).refused).toMatch(/si chiama \.pdf ma dentro è un’immagine/)
  })

  it('in SVG gives its words, scripts apart', async () => {
    expect((await readAttachment(utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>x</script><text>Piano terra</text></svg>'), 'pianta.svg')).text?.trim()).toBe('Piano terra')
  })
})

describe('a file that is refused', () => {
  const rows: [string, Uint8Array | Promise<Uint8Array>, string, string][] = [
    ['is empty', new Uint8Array(), 'vuoto.txt', 'Il file «vuoto.txt» è vuoto (0 byte). Controlla di averlo salvato e riprova.'],
    ['is blank', utf8(' \n\t'), 'bianco.txt', 'Il file «bianco.txt» è vuoto: non contiene nemmeno una parola.'],
    ['is too large', new Uint8Array(largestFile + 1), 'grande.pdf', 'Il file «grande.pdf» è di 51 MB: al massimo 50. Riduci le immagini, o dividilo in più file, e riprova.'],
    ['has a password', aPdf([['Segreto']], 'querce'), 'chiuso.pdf', 'Il file «chiuso.pdf» è un PDF protetto da una password. Salvane una copia senza protezione e riprova.'],
    ['is a broken PDF', utf8('%PDF-1.7\nniente altro'), 'rotto.pdf', 'Il file «rotto.pdf» è un PDF danneggiato e non si apre. Crealo di nuovo dal documento originale e riprova.'],
    ['is called PDF and is Word', aDocx(['Testo']), 'falso.pdf', 'Il file «falso.pdf» si chiama .pdf ma dentro è un documento Word. Rinominalo con la fine .docx, o cerca il file giusto, e riprova.'],
    ['is called DOCX and is text', utf8('Testo'), 'falso.docx', 'Il file «falso.docx» si chiama .docx ma dentro è un file di testo. Rinominalo con la fine .txt, o cerca il file giusto, e riprova.'],
    ['is an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'vecchio.doc', 'Il file «vecchio.doc» è un documento Office di vecchio tipo (.doc o .xls). Aprilo, salvalo come DOCX o XLSX e riprova.'],
    ['is a photo of a telephone', new Uint8Array([0, 0, 0, 24, ...utf8('ftypheic')]), 'foto.heic', 'Il file «foto.heic» è una foto HEIC o AVIF, o un filmato, che non si può leggere. Salvala come JPEG e riprova.'],
    ['is another archive', anArchive({ 'a.txt': 'a' }), 'tutto.zip', 'Il file «tutto.zip» è un archivio compresso. Estrai i documenti e caricali uno alla volta.'],
    ['is a broken archive', utf8('PK\u0003\u0004 rotto'), 'rotto.docx', 'Il file «rotto.docx» è danneggiato e non si apre. Crealo di nuovo dal programma con cui è stato scritto e riprova.'],
    ['is data', new Uint8Array(2000).map((_, index) => (index * 7) % 23), 'dati.txt', 'Il file «dati.txt» non è un documento che si possa leggere: contiene dati, non testo. Servono PDF, DOCX, ODT, XLSX, ODS, CSV o testo semplice.'],
  ]
  it.each(rows)('%s: a sentence says so, and how to mend it', async (_, bytes, name, sentence) => {
    expect(await readAttachment(await bytes, name)).toEqual({ mediaType: 'application/octet-stream', text: null, refused: sentence })
  })

  it('would fill the memory once unpacked', async () => {
    const bomb = anArchive({ 'word/document.xml': ' '.repeat(201 * 1024 * 1024) })
    expect((await readAttachment(bomb, 'bomba.docx')).refused).toBe(
      'Il file «bomba.docx» aperto occuperebbe 201 MB: sembra fatto per bloccare il computer. Crealo di nuovo dal programma con cui è stato scritto e riprova.',
    )
  }, 30_000)

  it('lies about the size of its parts', async () => {
    const bytes = anArchive({ 'word/document.xml': '<w:p>'.repeat(1000) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const directory = bytes.findLastIndex((byte, at) => byte === 0x50 && view.byteLength - at > 4 && view.getUint32(at, true) === 0x02014b50)
    view.setUint32(directory + 24, 10, true)
    expect((await readAttachment(bytes, 'bugia.docx')).refused).toMatch(/è danneggiato e non si apre/)
  })
})
