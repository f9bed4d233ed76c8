import type { Form } from '../../content/intake/intake.ts'
import { linesOf, type Line } from '../../content/intake/line.ts'
import { readAttachment } from './read-attachment.ts'
import { readable } from './signature.ts'
import { wordLines } from './word-lines.ts'
import { wordText } from './word-text.ts'
import { openArchive } from './zip.ts'

/** A document to import, line by line, or an Italian sentence that says why it cannot be and how to mend it. */
export type ReadLines = { lines: Line[]; form: Form; refused: null } | { refused: string }

/** The longest text that becomes drafts, in characters: some 2,500 pages. */
export const longestText = 5_000_000

const sheets: readonly string[] = [readable.xlsx.mediaType, readable.ods.mediaType, readable.csv.mediaType]

/** Reads a file that somebody imports. Never throws: what cannot be read is refused with a sentence. */
export async function readLines(bytes: Uint8Array, name: string): Promise<ReadLines> {
  const { mediaType, text, refused } = await readAttachment(bytes, name)
  const refuse = (rest: string): ReadLines => ({ refused: `Il file «${name}» ${rest}` })
  if (refused !== null) return { refused }
  if (sheets.includes(mediaType)) return refuse('è un foglio di dati, non un documento da leggere. Allegalo a un documento nel pannello, o salvalo come DOCX o PDF e riprova.')
  if (mediaType.startsWith('image/')) return refuse('è un’immagine: il testo che si vede non si può prendere. Serve il documento da cui viene, in DOCX o in PDF con il testo.')
  if (text === null) return refuse('ha pagine che sono immagini, come una scansione, o contiene un file che non si apre: il testo non si può leggere. Serve il documento da cui viene, in DOCX o in PDF con il testo.')
  if (text.length > longestText) return refuse(`ha un testo di ${Math.ceil(text.length / 1_000_000)} milioni di caratteri: al massimo ${longestText / 1_000_000}. Dividilo in più file e riprova.`)
  if (mediaType === readable.text.mediaType) return { lines: linesOf(text), form: /\.(?:mdx?|markdown)$/i.test(name) ? 'markdown' : 'text', refused: null }
  if (mediaType !== readable.docx.mediaType) return { lines: linesOf(text), form: 'print', refused: null }
  const archive = openArchive(bytes)
  // What the document carries inside stands after its own text.
  const carried = text.slice(wordText(archive).length).trim()
  return { lines: [...wordLines(archive), ...(carried === '' ? [] : linesOf(carried))], form: 'print', refused: null }
}
