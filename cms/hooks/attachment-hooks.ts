import { createHash } from 'node:crypto'
import { APIError, ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type FieldHook } from 'payload'

/** Reads an uploaded file: its real type, its text for the gate, its fingerprint. A file that cannot be read at all is refused with the reader's sentence. */
export const readUpload: CollectionBeforeChangeHook = async ({ data, req }) => {
  const file = req.file
  if (!file) return data
  // Loaded when a file comes in: the readers of PDF and Word are heavy.
  const { readAttachment } = await import('../reading/read-attachment.ts')
  const bytes = new Uint8Array(file.data)
  const { mediaType, text, pages, refused } = await readAttachment(bytes, file.name)
  if (refused !== null) throw new ValidationError({ collection: 'allegati', errors: [{ path: 'file', label: 'File', message: refused }] }, req.t)
  return {
    ...data,
    mediaType,
    text,
    pages: pages ?? null,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    notice:
      text === null
        ? 'È un’immagine o ha pagine scansionate: prima di pubblicarlo il sito ne legge le parole stampate e copre i dati personali e ciò che non si legge. Se si legge male resta fuori, e te lo diciamo. Un PDF con il testo è meglio per tutti.'
        : null,
  }
}

/** A file without a title is called as it was uploaded, without the extension. */
export const titleFromFile: FieldHook = ({ value, req, data }) => {
  if (typeof value === 'string' && value.trim() !== '') return value
  const name: unknown = req.file?.name ?? data?.filename
  return typeof name === 'string' ? name.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ') : value
}

const carriers = ['circolari', 'regolamenti', 'atti'] as const

/** A file that a document carries cannot be deleted: the document would lose it without a word. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of carriers) {
    const { docs } = await req.payload.find({ collection, where: { attachments: { in: [id] } }, depth: 0, limit: 1, select: { title: true }, req })
    if (docs[0]) throw new APIError(`Il file è allegato a «${docs[0].title ?? 'un documento senza oggetto'}»: toglilo prima da lì.`, 400, null, true)
  }
}
