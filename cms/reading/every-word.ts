import exifr from 'exifr'
import { pdfText } from './pdf-text.ts'
import { readAttachment } from './read-attachment.ts'
import { isPdf, isZip, pictureIn } from './signature.ts'
import { xmlText, type XmlForm } from './xml-text.ts'
import { openArchive } from './zip.ts'

const properties: XmlForm = { lines: new Set(), gaps: new Set(['dc:title', 'dc:creator', 'cp:lastModifiedBy', 'cp:keywords', 'dc:description', 'dc:subject', 'Company', 'Manager', 'vt:lpwstr', 'meta:initial-creator', 'meta:user-defined']) }

/** What the properties of a picture say: position, camera, author, comments. */
async function wordsBesidePicture(bytes: Uint8Array): Promise<string> {
  const found: unknown = await exifr.parse(bytes, { tiff: true, exif: true, gps: true, xmp: true, iptc: true, jfif: false, icc: false, ihdr: false, mergeOutput: true }).catch(() => null)
  return found && typeof found === 'object' ? JSON.stringify(found) : ''
}

/**
 * Every word that a stranger finds in a file that goes public: its text, its properties, its bookmarks, the names of its parts. `null`
 * when it cannot be read; what only shows in pictures is no word.
 */
export async function everyWord(bytes: Uint8Array, name: string): Promise<string | null> {
  if (isPdf(bytes)) {
    const read = await pdfText(bytes)
    return typeof read === 'string' || read.files.length > 0 ? null : read.allText
  }
  if (pictureIn(bytes) !== null) return wordsBesidePicture(bytes)
  const { text, refused } = await readAttachment(bytes, name)
  if (refused !== null && !/contiene nemmeno una parola/.test(refused)) return null
  if (!isZip(bytes)) return text ?? ''
  const archive = openArchive(bytes)
  const beside = archive.names.filter((part) => /^docProps\/|^meta\.xml$|^customXml\//.test(part)).map((part) => xmlText(archive.read(part) ?? new Uint8Array(), properties))
  return [text ?? '', ...beside, ...archive.names].join('\n')
}
