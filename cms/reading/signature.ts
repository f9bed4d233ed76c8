import type { Archive } from './zip.ts'

/** A kind of file whose text we can read: its media type, its extensions and its name in a sentence. */
export const readable = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], name: 'un PDF' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'], name: 'un documento Word' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'], name: 'un documento di LibreOffice (ODT)' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], name: 'un foglio Excel' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'], name: 'un foglio di LibreOffice (ODS)' },
  csv: { mediaType: 'text/csv', extensions: ['csv'], name: 'un file di testo' },
  text: { mediaType: 'text/plain', extensions: ['txt', 'text', 'md', 'mdx', 'markdown'], name: 'un file di testo' },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], name: 'un’immagine JPEG' },
  png: { mediaType: 'image/png', extensions: ['png'], name: 'un’immagine PNG' },
  webp: { mediaType: 'image/webp', extensions: ['webp'], name: 'un’immagine WebP' },
  gif: { mediaType: 'image/gif', extensions: ['gif'], name: 'un’immagine GIF' },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], name: 'un’immagine TIFF' },
  svg: { mediaType: 'image/svg+xml', extensions: ['svg'], name: 'un disegno SVG' },
} as const
export type Readable = keyof typeof readable

/** Whether bytes are an envelope of a signature (.p7m), whatever is in it. */
const isSigned = (bytes: Uint8Array): boolean => bytes.length > 64 && bytes[0] === 0x30 && ((bytes[1] ?? 0) === 0x80 || ((bytes[1] ?? 0) >= 0x82 && (bytes[1] ?? 0) <= 0x84))

const startsWith = (bytes: Uint8Array, signature: number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte)
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

export function isPdf(bytes: Uint8Array): boolean {
  if (isSigned(bytes)) return false
  // Readers accept some rubbish before the head of a PDF, so we do.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.includes('%PDF-')
}

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])

/** Which picture made of pixels some bytes are; `null` for none that we read. */
export function pictureIn(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, ascii('GIF8'))) return 'gif'
  if (startsWith(bytes, ascii('II*\0')) || startsWith(bytes, ascii('MM\0*'))) return 'tiff'
  return startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8) ? 'webp' : null
}

/** Whether bytes are a drawing in SVG. */
export const isDrawing = (bytes: Uint8Array): boolean => /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:svg:)?svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)))

const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 4096))

/** Files that we know and cannot read: what they are, and what to do instead. */
const others: { is: (bytes: Uint8Array) => boolean; sentence: string }[] = [
  {
    is: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) && utf16Includes(bytes, 'EncryptedPackage'),
    sentence: 'è protetto da una password. Toglila dal programma con cui è stato scritto e riprova.',
  },
  { is: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]), sentence: 'è un documento Office di vecchio tipo (.doc o .xls). Aprilo, salvalo come DOCX o XLSX e riprova.' },
  { is: (bytes) => isSigned(bytes) || startsWith(bytes, ascii('-----BEGIN ')) || /^MI[IAM][A-Za-z0-9+/\r\n=]{120}/.test(headOf(bytes)), sentence: 'è un file firmato (.p7m). Estrai il documento con il programma di firma e carica quello.' },
  { is: (bytes) => startsWith(bytes, ascii('%!')), sentence: 'è un disegno per stampanti (PostScript), che non si può leggere. Stampalo in PDF e riprova.' },
  { is: (bytes) => /^(?:(?:Return-Path|Received|From|To|Date|Subject|Message-ID|MIME-Version|Delivered-To|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}/i.test(headOf(bytes)), sentence: 'è un messaggio di posta. Salva come PDF il testo, carica gli allegati uno alla volta e riprova.' },
  { is: (bytes) => /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(headOf(bytes)), sentence: 'è una pagina web (HTML), che può nascondere ciò che non mostra. Stampala in PDF e riprova.' },
  { is: (bytes) => /(?:^|[\r\n])(?:[A-Za-z0-9+/]{60,}={0,2}\r?\n){4}/.test(new TextDecoder('latin1').decode(bytes)), sentence: 'contiene un altro file scritto in codice (base64), che non si può controllare. Estrai il documento e carica quello.' },
  { is: (bytes) => startsWith(bytes, ascii('{\\rtf')), sentence: 'è un documento RTF. Aprilo, salvalo come DOCX o PDF e riprova.' },
  { is: (bytes) => startsWith(bytes, ascii('ftyp'), 4), sentence: 'è una foto HEIC o AVIF, o un filmato, che non si può leggere. Salvala come JPEG e riprova.' },
  { is: (bytes) => startsWith(bytes, ascii('MZ')) || startsWith(bytes, [0x7f, 0x45, 0x4c, 0x46]), sentence: 'è un programma, non un documento. Non aprirlo e cancellalo se non sai da dove viene.' },
  { is: (bytes) => startsWith(bytes, ascii('Rar!')) || startsWith(bytes, ascii('7z')) || startsWith(bytes, [0x1f, 0x8b]), sentence: 'è un archivio compresso. Estrai i documenti e caricali uno alla volta.' },
]

function utf16Includes(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'))
}

/** What stands in the way of reading a file that is none of ours, as the second half of a sentence; `null` when its bytes say nothing. */
export function strangerSentence(bytes: Uint8Array): string | null {
  return others.find(({ is }) => is(bytes))?.sentence ?? null
}

/** What an archive is that we know and cannot read, as the second half of a sentence. */
export function strangerArchive({ names, read }: Archive): string {
  const mimetype = new TextDecoder().decode(read('mimetype') ?? new Uint8Array())
  const isSlides = names.includes('ppt/presentation.xml') || mimetype.includes('opendocument.presentation')
  if (isSlides) return 'è una presentazione, che non si può leggere. Esportala in PDF e riprova.'
  return 'è un archivio compresso. Estrai i documenti e caricali uno alla volta.'
}

/** Which document an archive is, from its parts; `null` when it is none of ours. */
export function documentIn(archive: Archive): Readable | null {
  const has = (name: string): boolean => archive.names.includes(name)
  if (has('word/document.xml')) return 'docx'
  if (has('xl/workbook.xml')) return 'xlsx'
  const mimetype = archive.read('mimetype')
  const type = mimetype ? new TextDecoder().decode(mimetype).trim() : ''
  if (type.startsWith(readable.odt.mediaType)) return 'odt'
  if (type.startsWith(readable.ods.mediaType)) return 'ods'
  return null
}
