import path from 'node:path'
import { decodeText } from './decode-text.ts'
import { fileKindOf, kindInWords, mediaTypeOf, type FileKind } from './file-kind.ts'
import { officeText } from './office-text.ts'
import { pdfText } from './pdf-text.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 50 * 1024 * 1024

/** What was read of a file. `text` is `null` where there is none to judge (a scan); `refused` is an Italian sentence that begins with a small letter. */
export type ReadFile = { mediaType: string; text: string | null; pages?: number; refused: string | null }

const extensionOf: Record<string, FileKind> = { '.pdf': 'pdf', '.docx': 'docx', '.odt': 'odt', '.xlsx': 'xlsx', '.ods': 'ods', '.csv': 'text', '.txt': 'text', '.md': 'text', '.mdx': 'text', '.markdown': 'text' }
const textTypeOf: Record<string, string> = { '.csv': 'text/csv', '.md': 'text/markdown', '.mdx': 'text/markdown', '.markdown': 'text/markdown' }

/**
 * Reads a file as a stranger would who wants everything that is in it: hidden sheets, comments and properties too. Its bytes decide
 * what it is; a name that says something else is refused. Never throws: what goes wrong is a refusal that says how to mend it.
 */
export async function readAttachment(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const extension = path.extname(name).toLowerCase()
  const refuse = (sentence: string): ReadFile => ({ mediaType: 'application/octet-stream', text: null, refused: sentence })
  if (bytes.length === 0) return refuse('è vuoto: salvalo di nuovo e ricaricalo.')
  if (bytes.length > largestFile) return refuse(`pesa ${Math.round(bytes.length / 1_048_576)} MB, più dei 50 ammessi: riducilo o dividilo.`)
  const kind = fileKindOf(bytes)
  if (typeof kind === 'object') return refuse(kind.refused)
  const promised = extensionOf[extension]
  if (promised === undefined) return refuse(`ha un nome che finisce per «${extension || 'niente'}»: si leggono .pdf, .docx, .odt, .xlsx, .ods, .csv e .txt. Rinominalo o convertilo.`)
  if (promised !== kind) return refuse(`si chiama ${extension} ma dentro è ${kindInWords[kind]}: salvalo con l’estensione giusta e ricaricalo.`)
  try {
    return await readAs(kind, bytes, extension, refuse)
  } catch {
    return refuse('è danneggiato: aprilo con il programma che lo ha fatto, salvalo di nuovo e ricaricalo.') // the reader of its format gave up
  }
}

async function readAs(kind: FileKind, bytes: Uint8Array, extension: string, refuse: (sentence: string) => ReadFile): Promise<ReadFile> {
  if (kind === 'text') {
    const text = decodeText(bytes)
    if (text === null) return refuse(`si chiama ${extension} ma non è un testo: salvalo con l’estensione giusta e ricaricalo.`)
    return { mediaType: textTypeOf[extension] ?? 'text/plain', text, refused: null }
  }
  if (kind === 'pdf') {
    const read = await pdfText(bytes)
    if (read === 'encrypted') return refuse('è protetto da password: salvane una copia senza password e ricaricala.')
    if (read === 'damaged') return refuse('è un PDF danneggiato: aprilo, salvalo di nuovo e ricaricalo.')
    const hasText = read.pages.some((page) => page.trim() !== '')
    return { mediaType: mediaTypeOf.pdf, text: hasText ? [...read.pages, read.beside].join('\n\n') : null, pages: read.pages.length, refused: null }
  }
  const text = officeText(bytes, kind)
  return { mediaType: mediaTypeOf[kind], text: text.trim() === '' ? null : text, refused: null }
}
