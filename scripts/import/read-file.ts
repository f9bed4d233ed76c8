import { access, constants, open, stat } from 'node:fs/promises'
import path from 'node:path'
import { largestFile } from '../../cms/reading/read-attachment.ts'
import { readLines } from '../../cms/reading/read-lines.ts'
import { takeIn, type Intake } from '../../content/intake/intake.ts'

/** What a file gave: drafts with what the office should know, or an Italian sentence that says why there are none. */
export type FromFile = { drafts: Intake[]; warnings: string[]; refused: null } | { drafts: []; warnings: []; refused: string }

const refuse = (refused: string): FromFile => ({ drafts: [], warnings: [], refused })
const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

const sentences: Record<string, (source: string, place: string) => string> = {
  ENOENT: (source, place) => `Il file «${source}» non c’è. Controlla il nome e la cartella: l’ho cercato in ${place}.`,
  ENOTDIR: (source, place) => `Il file «${source}» non c’è: una parte del percorso è un file e non una cartella. L’ho cercato in ${place}.`,
  EACCES: (source) => `Il file «${source}» non si può leggere: manca il permesso. Dai il permesso di lettura a chi esegue il comando e riprova.`,
  EPERM: (source) => `Il file «${source}» non si può leggere: manca il permesso. Dai il permesso di lettura a chi esegue il comando e riprova.`,
  ELOOP: (source) => `Il file «${source}» è un collegamento che gira su sé stesso. Indica il file a cui dovrebbe portare.`,
  ENAMETOOLONG: (source) => `Il nome «${source.slice(0, 60)}…» è troppo lungo per essere quello di un file. Controlla che cosa hai scritto.`,
}

/** The system's word for what went wrong, as `ENOENT`. */
const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '')

/** Reads at most as many bytes as a file may have, although it grows while it is read. */
async function bytesOf(place: string, size: number): Promise<Uint8Array> {
  const file = await open(place, 'r')
  try {
    const bytes = new Uint8Array(size)
    let read = 0
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, size - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  } finally {
    await file.close()
  }
}

/** Makes drafts of a file, named as it was typed; `here` is where its path counts from. Never throws: whatever is wrong is a sentence. */
export async function readFile(source: string, here: string): Promise<FromFile> {
  const place = path.resolve(here, source)
  try {
    const facts = await stat(place)
    if (facts.isDirectory()) return refuse(`«${source}» è una cartella, non un file. Indica i file che contiene, per esempio ${path.join(source, '*.docx')}.`)
    if (!facts.isFile()) return refuse(`«${source}» non è un file che si possa leggere: è un dispositivo o un canale. Indica un documento.`)
    await access(place, constants.R_OK)
    if (facts.size > largestFile)
      return refuse(`Il file «${source}» è di ${megabytes(facts.size)} MB: al massimo ${megabytes(largestFile)}. Riduci le immagini, o dividilo in più file, e riprova.`)
    const read = await readLines(await bytesOf(place, facts.size), source)
    if (read.refused !== null) return refuse(read.refused)
    const { drafts, warnings } = takeIn({ name: path.basename(source), lines: read.lines, form: read.form })
    return drafts.length === 0 ? refuse(`Il file «${source}» è vuoto: non contiene nemmeno una parola.`) : { drafts, warnings, refused: null }
  } catch (error) {
    const sentence = sentences[codeOf(error)]
    return refuse(sentence ? sentence(source, place) : `Il file «${source}» non si è potuto leggere (${error instanceof Error ? error.message : String(error)}). Prova con una copia; se non basta, segnalalo a chi cura il programma.`)
  }
}
