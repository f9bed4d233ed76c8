import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { judge } from '../../content/privacy/judge.ts'
import type { Finding } from '../../content/privacy/finding.ts'
import { largestFile, readAttachment } from '../../cms/reading/read-attachment.ts'
import { anySchool, type ScannedKind } from './archive.ts'

/** What was found in one file. `unread`: an Italian sentence for a file of which not everything could be read. */
export type Inspected =
  | { file: string; unread: string }
  | { file: string; unread: null; mediaType: string; bytes: Uint8Array; text: string; refused: string | null; findings: Finding[]; inName: Finding[] }

/** The files that are named, and those of folders that are named, in the order of their names. */
export async function filesUnder(names: readonly string[], here: string): Promise<{ shown: string; file: string }[]> {
  const found: { shown: string; file: string }[] = []
  for (const name of names) {
    const file = path.resolve(here, name)
    const kind = await stat(file).catch(() => null)
    if (!kind?.isDirectory()) {
      found.push({ shown: name, file })
      continue
    }
    const inside = await readdir(file, { recursive: true, withFileTypes: true })
    const files = inside.filter((entry) => entry.isFile()).map((entry) => path.relative(file, path.join(entry.parentPath, entry.name)))
    for (const one of files.sort((left, right) => left.localeCompare(right, 'it'))) found.push({ shown: path.join(name, one), file: path.join(file, one) })
  }
  return found
}

function unreadable(shown: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `Il file «${shown}» non c’è. Controlla il nome e la cartella.`
  if (code === 'EACCES') return `Il file «${shown}» non si può aprire: manca il permesso di leggerlo.`
  return `Il file «${shown}» non si è potuto aprire (${typeof code === 'string' ? code : 'errore'}).`
}

/** Reads a file, what is hidden in it included, and judges its text and its name. Never throws. */
export async function inspectFile({ shown, file }: { shown: string; file: string }, kind: ScannedKind, sections: string[]): Promise<Inspected> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > largestFile) return { file: shown, unread: `Il file «${shown}» è di ${Math.ceil(size / 1_048_576)} MB: al massimo ${largestFile / 1_048_576}. Dividilo in più file e riprova.` }
    bytes = new Uint8Array(await readFile(file))
  } catch (error) {
    return { file: shown, unread: unreadable(shown, error) }
  }
  const { text, refused: unread, mediaType } = await readAttachment(bytes, path.basename(file))
  if (unread !== null) return { file: shown, unread }
  if (text === null) return { file: shown, unread: `Il file «${shown}» non si legge tutto: è una scansione, o ha una parte senza testo. Esportalo di nuovo dal programma con cui è stato scritto.` }
  const context = { kind, sections, school: anySchool }
  const named = judge(path.parse(file).name.replace(/[_+.]/g, ' '), context)
  const { refused, findings } = judge(text, context)
  return { file: shown, unread: null, mediaType, bytes, text, refused: refused ?? named.refused, findings, inName: named.findings }
}
