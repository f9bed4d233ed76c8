import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import type { Context } from '../../content/privacy/judge.ts'
import type { ReviewedInFile } from '../../content/privacy/reviewed.ts'
import { largestFile, readAttachment } from '../reading/read-attachment.ts'
import { documentIn, isDrawing, isPdf, isZip, pictureIn, readable, strangerArchive, strangerSentence, type Readable } from '../reading/signature.ts'
import { openArchive, UnsafeArchive } from '../reading/zip.ts'
import { Clearing, Held } from './clearing.ts'
import { clearDrawing } from './drawing.ts'
import { clearOpenDocument } from './open-document.ts'
import { clearPdf } from './pdf/clear-pdf.ts'
import { clearPicture } from './pictures.ts'
import { clearPlainText } from './plain-text.ts'
import { clearSheet } from './sheet.ts'
import { clearWord } from './word.ts'

/** A file that may be published, without personal data, and what the site says of it. */
export type Copy = {
  bytes: Uint8Array
  mediaType: string
  /** The end of its name, without the dot. */
  extension: string
  /** How many data of each kind were taken out of it; empty when there were none. */
  redactions: Partial<Record<PersonalDataKind, number>>
  pages?: number
  /** Whether a screen reader can follow a PDF. */
  isAccessible?: boolean
}
/** The copy, or an Italian sentence that says why the file stays off the site and what to do. */
export type Cleared = ({ copy: Copy; held: null; isFault?: false } | { copy: null; held: string; /** A library failed, and may fail again. */ isFault?: boolean }) & {
  /** Each datum that was found in the original, for who may read that alone. */
  data: ReviewedInFile[]
}

export type Wanted = {
  context: Context
  /** The title that the copy has in its properties, cleared; `null` for none. */
  title: string | null
  /** Whether the file is called CSV: text does not say so itself. */
  isCsv: boolean
}

async function copyOf(bytes: Uint8Array, { title, isCsv }: Wanted, clearing: Clearing): Promise<Copy> {
  if (bytes.byteLength === 0) throw new Held('Il file è vuoto (0 byte). Controlla di averlo salvato e riprova.')
  if (bytes.byteLength > largestFile) throw new Held(`Il file è di ${Math.ceil(bytes.byteLength / 1_048_576)} MB: al massimo ${largestFile / 1_048_576}. Riduci le immagini, o dividilo in più file, e riprova.`)
  const as = (is: Readable, made: Uint8Array): Copy => ({ bytes: made, mediaType: readable[is].mediaType, extension: readable[is].extensions[0], redactions: clearing.redactions })
  if (isPdf(bytes)) {
    const { bytes: made, pages, isAccessible } = await clearPdf(bytes, clearing, title)
    return { ...as('pdf', made), pages, isAccessible }
  }
  if (pictureIn(bytes) !== null) {
    const { bytes: made, mediaType, extension } = await clearPicture(bytes, clearing, 'L’immagine')
    return { bytes: made, mediaType, extension, redactions: clearing.redactions }
  }
  if (isDrawing(bytes)) return { bytes: await clearDrawing(bytes, clearing), mediaType: 'image/svg+xml', extension: 'svg', redactions: clearing.redactions }
  if (isZip(bytes)) {
    const archive = openArchive(bytes)
    const is = documentIn(archive)
    if (is === 'docx') return proven(as(is, await clearWord(archive, clearing, title)), clearing)
    if (is === 'xlsx') return proven(as(is, await clearSheet(archive, clearing, title)), clearing)
    if (is === 'odt' || is === 'ods') return proven(as(is, await clearOpenDocument(archive, readable[is].mediaType, clearing, title)), clearing)
    throw new Held(`Il file ${strangerArchive(archive)}`)
  }
  const stranger = strangerSentence(bytes)
  if (stranger !== null) throw new Held(`Il file ${stranger}`)
  return proven(as(isCsv ? 'csv' : 'text', clearPlainText(bytes, clearing)), clearing)
}

/** Reads a copy again with the other reader, which looks at everything in the file, and looks for the letters of what was taken out. */
async function proven(copy: Copy, clearing: Clearing): Promise<Copy> {
  const { text, refused } = await readAttachment(copy.bytes, '')
  const isEmpty = text === null && refused === null
  if (refused !== null && !/contiene nemmeno una parola/.test(refused)) throw new Held('La copia oscurata del file non si può rileggere. Salva di nuovo l’originale e riprova.')
  if (!isEmpty && text !== null && clearing.findIn(text).length > 0) throw new Held('Dal file non si riesce a togliere con certezza ogni dato personale. Toglili dal documento originale e riprova.')
  const archive = isZip(copy.bytes) ? openArchive(copy.bytes) : null
  const parts = archive ? archive.names.filter((name) => /\.(?:xml|rels)$/.test(name)).map((name) => new TextDecoder().decode(archive.read(name) ?? new Uint8Array())) : [new TextDecoder().decode(copy.bytes)]
  if (parts.some((part) => clearing.tells(part) || clearing.tells(part.replace(/<[^>]*>/g, '')))) throw new Held('Nella copia oscurata del file restano lettere di un dato tolto. Toglilo dal documento originale e riprova.')
  return copy
}

/**
 * Makes the copy of a file that citizens may have: data taken out, what hides in the file left behind, and the result read again.
 * Never throws: what cannot be done with certainty is held, with the reason.
 */
export async function clearFile(bytes: Uint8Array, wanted: Wanted): Promise<Cleared> {
  const clearing = new Clearing(wanted.context)
  const kept = (why: string, isFault = false): Cleared => ({ copy: null, held: why, isFault, data: [...clearing.data.values()] })
  try {
    const copy = await copyOf(bytes, wanted, clearing)
    return { copy, held: null, data: [...clearing.data.values()] }
  } catch (error) {
    if (error instanceof Held) return kept(error.message)
    if (error instanceof UnsafeArchive) return kept(`Il file ${error.message}. Crealo di nuovo dal programma con cui è stato scritto e riprova.`)
    // The message of a library may quote the file: only the kind of the fault is told.
    return kept(`Il file non si è potuto controllare (${error instanceof Error ? error.name : 'errore'}). Crealo di nuovo dal documento originale e riprova.`, true)
  }
}
