import { decodeText } from './encoding.ts'
import { openDocumentText } from './open-document-text.ts'
import { pdfText } from './pdf-text.ts'
import { sheetText } from './sheet-text.ts'
import { documentIn, isDrawing, isPdf, isZip, pictureIn, readable, strangerArchive, strangerSentence, type Readable } from './signature.ts'
import { wordText } from './word-text.ts'
import { xmlText } from './xml-text.ts'
import { openArchive, UnsafeArchive, type Archive } from './zip.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 50 * 1024 * 1024

/**
 * What a file says. `mediaType` follows from its bytes, never from its name. `text` is everything in it that a reader could see,
 * hidden sheets and comments included; `null` when part of it is a picture, as in a scan, which only a reader of printed letters can read. `refused` is an Italian sentence for the
 * person who chose the file: what is wrong, and how to mend it.
 */
export type ReadFile = { mediaType: string; text: string | null; pages?: number; refused: string | null }

type Read = { is: Readable; text: string | null; pages?: number }

class Refusal extends Error {}

const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** How deep files may lie inside files. */
const deepest = 3

const reading: Partial<Record<Readable, (archive: Archive) => string>> = { docx: wordText, odt: openDocumentText, xlsx: sheetText, ods: openDocumentText }

/** Files that a document carries inside: their text is read too, and one that cannot be read makes the whole unreadable. */
const carried = /^(word|xl)\/embeddings\/|^Object [^/]+$/

async function withCarried(text: string, files: { name: string; bytes: Uint8Array }[], depth: number): Promise<string | null> {
  const texts = [text]
  for (const file of files) {
    if (depth >= deepest) return null
    try {
      const inner = await read(file.bytes, '', depth + 1)
      if (inner.text === null) return null
      texts.push(inner.text)
    } catch (error) {
      if (error instanceof Refusal || error instanceof UnsafeArchive) return null
      throw error
    }
  }
  return texts.join('\n\n')
}

async function readArchive(bytes: Uint8Array, depth: number): Promise<Read> {
  const archive = openArchive(bytes)
  if (new TextDecoder().decode(archive.read('META-INF/manifest.xml') ?? new Uint8Array()).includes('encryption-data'))
    throw new Refusal('è protetto da una password. Toglila dal programma con cui è stato scritto e riprova.')
  const is = documentIn(archive)
  const toText = is ? reading[is] : undefined
  if (!is || !toText) throw new Refusal(strangerArchive(archive))
  const inside = archive.names.filter((name) => carried.test(name) && !name.endsWith('/')).map((name) => ({ name, bytes: archive.read(name) ?? new Uint8Array() }))
  const text = await withCarried(toText(archive), inside, depth)
  return { is, text: text === null || text.trim() === '' ? null : text }
}

async function readPdf(bytes: Uint8Array, depth: number): Promise<Read> {
  const read = await pdfText(bytes)
  if (read === 'encrypted') throw new Refusal('è un PDF protetto da una password. Salvane una copia senza protezione e riprova.')
  if (read === 'damaged') throw new Refusal('è un PDF danneggiato e non si apre. Crealo di nuovo dal documento originale e riprova.')
  const { text, pages, files } = read
  return { is: 'pdf', text: text === null ? null : await withCarried(text, files, depth), pages }
}

async function read(bytes: Uint8Array, extension: string, depth: number): Promise<Read> {
  if (isPdf(bytes)) return readPdf(bytes, depth)
  if (isZip(bytes)) return readArchive(bytes, depth)
  const picture = pictureIn(bytes)
  if (picture !== null) return { is: picture, text: null }
  if (isDrawing(bytes)) return { is: 'svg', text: xmlText(bytes, { lines: new Set(['text', 'title', 'desc']), gaps: new Set(), silent: new Set(['style', 'script']) }) }
  const stranger = strangerSentence(bytes)
  if (stranger) throw new Refusal(stranger)
  const text = decodeText(bytes)
  if (text === null) throw new Refusal('non è un documento che si possa leggere: contiene dati, non testo. Servono PDF, DOCX, ODT, XLSX, ODS, CSV o testo semplice.')
  if (text.trim() === '') throw new Refusal('è vuoto: non contiene nemmeno una parola.')
  return { is: extension === 'csv' ? 'csv' : 'text', text }
}

const isText = (is: Readable): boolean => is === 'csv' || is === 'text'

/** Why a name does not fit what is inside; `null` when it does. */
function misnamed(extension: string, is: Readable): string | null {
  if (extension === '') return null
  const expected = Object.entries(readable).find(([, { extensions }]) => extensions.some((one) => one === extension))?.[0] as Readable | undefined
  if (!expected) return `si chiama .${extension}, una fine del nome che non conosco, ma dentro è ${readable[is].name}. Rinominalo con la fine .${readable[is].extensions[0]} e riprova.`
  if (expected === is || (isText(expected) && isText(is))) return null
  return `si chiama .${extension} ma dentro è ${readable[is].name}. Rinominalo con la fine .${readable[is].extensions[0]}, o cerca il file giusto, e riprova.`
}

/** Reads a file that somebody uploads or imports. Never throws: what cannot be read is refused with a sentence. */
export async function readAttachment(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const refuse = (rest: string): ReadFile => ({ mediaType: 'application/octet-stream', text: null, refused: `Il file «${name}» ${rest}` })
  if (bytes.byteLength === 0) return refuse('è vuoto (0 byte). Controlla di averlo salvato e riprova.')
  if (bytes.byteLength > largestFile)
    return refuse(`è di ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB: al massimo ${largestFile / 1024 / 1024}. Riduci le immagini, o dividilo in più file, e riprova.`)
  const extension = extensionOf(name)
  try {
    const { is, text, pages } = await read(bytes, extension, 0)
    const wrong = misnamed(extension, is)
    if (wrong) return refuse(wrong)
    return { mediaType: readable[is].mediaType, text, ...(pages === undefined ? {} : { pages }), refused: null }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message)
    if (error instanceof UnsafeArchive) return refuse(`${error.message}. Crealo di nuovo dal programma con cui è stato scritto e riprova.`)
    return refuse(`non si è potuto leggere (${error instanceof Error ? error.message : String(error)}). Crealo di nuovo dal documento originale e riprova.`)
  }
}
