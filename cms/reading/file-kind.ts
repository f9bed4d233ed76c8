import { unzipSync } from 'fflate'

/** The kinds of file whose text can be read. */
export const fileKinds = ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'text'] as const
export type FileKind = (typeof fileKinds)[number]

export const mediaTypeOf: Record<Exclude<FileKind, 'text'>, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

/** How a kind is called in a sentence. */
export const kindInWords: Record<FileKind, string> = {
  pdf: 'un PDF',
  docx: 'un documento Word',
  odt: 'un documento OpenDocument',
  xlsx: 'un foglio Excel',
  ods: 'un foglio OpenDocument',
  text: 'un testo',
}

const starts = (bytes: Uint8Array, ...values: number[]): boolean => values.every((value, index) => bytes[index] === value)

/** What a file is, by its bytes and not by its name; a sentence for what cannot be read; `text` where nothing else fits. */
export function fileKindOf(bytes: Uint8Array): FileKind | { refused: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return officeKindOf(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refused: 'è un documento di un vecchio Office (.doc, .xls) o protetto da password: salvalo come .docx, .xlsx o PDF, senza password.' }
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || head.startsWith('GIF8')) return { refused: 'è un’immagine: il testo non si legge. Carica il documento da cui viene, o un PDF con il testo.' }
  if (head.startsWith('{\\rtf')) return { refused: 'è un documento RTF: salvalo come .docx o PDF.' }
  return 'text'
}

function officeKindOf(bytes: Uint8Array): FileKind | { refused: string } {
  const names: string[] = []
  let unpacked = 0
  let type = ''
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return name === 'mimetype' && originalSize < 200
      },
    })
    type = found.mimetype ? new TextDecoder().decode(found.mimetype) : ''
  } catch {
    return { refused: 'è un archivio danneggiato: aprilo con il programma che lo ha fatto e salvalo di nuovo.' } // fflate says only that the archive is not one
  }
  if (unpacked > 400 * 1_048_576) return { refused: 'una volta aperto occuperebbe più di 400 MB: dividilo in file più piccoli.' }
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  if (type.startsWith(mediaTypeOf.odt)) return 'odt'
  if (type.startsWith(mediaTypeOf.ods)) return 'ods'
  return { refused: 'è un archivio (.zip o simile): carica i documenti che contiene, uno per uno.' }
}
