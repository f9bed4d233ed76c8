import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Copy } from '../../cms/clearing/clear-file.ts'
import type { ClearingPool } from '../../cms/clearing/clearing-pool.ts'
import { judge, type Judgement } from '../../content/privacy/judge.ts'
import type { Finding } from '../../content/privacy/finding.ts'
import { largestFile, readAttachment } from '../../cms/reading/read-attachment.ts'
import { anySchool, type ScannedKind } from './archive.ts'
import { fileNameInWords, mayNameSomebody } from './file-name.ts'

/** What was found in one file. `unread`: an Italian sentence for a file that is held because not everything in it can be read or taken out. */
export type Inspected =
  | { file: string; unread: string; copy: null }
  | {
      file: string
      unread: null
      /** The words of the file; `null` where they only show in pictures, as in a scan. */
      text: string | null
      /** Why the file may not go out as it is; its copy may, where the reason was hidden in it. */
      refused: string | null
      findings: Finding[]
      inName: Finding[]
      /** The copy that may be published, as a release makes it; `null` when the file is held. */
      copy: Copy | null
    }

/** Whether a name of a file or of a folder says nothing of a person. */
export const nameIsClear = (name: string): boolean => !mayNameSomebody(name) && findInName(name, 'circolare', []).findings.length === 0

const findInName = (name: string, kind: ScannedKind, sections: string[]): Judgement => judge(fileNameInWords(name), { kind, sections, school: anySchool })

/** A file to read: how it is called to whoever asked, and where it lies; `unread` says why it will not be read. */
export type Found = { shown: string; file: string; unread?: string }

/** The files that are named, and those of folders that are named, in the order of their names. What is there and is no file is told too: nothing is passed over in silence. */
export async function filesUnder(names: readonly string[], here: string): Promise<Found[]> {
  const found: Found[] = []
  const enter = async (shown: string, file: string): Promise<void> => {
    try {
      const inside = await readdir(file, { withFileTypes: true })
      for (const entry of inside.sort((left, right) => left.name.localeCompare(right.name, 'it'))) {
        const one = { shown: path.join(shown, entry.name), file: path.join(file, entry.name) }
        // A link to a folder may lead back to where it stands.
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await stat(one.file).catch(() => null))?.isDirectory())
        if (!isFolder) found.push(one)
        else if (entry.isDirectory()) await enter(one.shown, one.file)
        else found.push({ ...one, unread: `«${one.shown}» è un collegamento a un’altra cartella, che qui non si segue. Indica quella cartella se va letta.` })
      }
    } catch (error) {
      found.push({ shown, file, unread: unreadable(shown, error, 'La cartella') })
    }
  }
  for (const name of names) {
    const file = path.resolve(here, name)
    const kind = await stat(file).catch(() => null)
    if (kind?.isDirectory()) await enter(name, file)
    else found.push({ shown: name, file })
  }
  return found
}

function unreadable(shown: string, error: unknown, what = 'Il file'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `${what} «${shown}» non c’è. Controlla il nome e la cartella.`
  if (code === 'EACCES') return `${what} «${shown}» non si può aprire: manca il permesso di leggerlo.`
  return `${what} «${shown}» non si è potut${what === 'Il file' ? 'o' : 'a'} aprire (${typeof code === 'string' ? code : 'errore'}).`
}

/** Reads a file, what is hidden in it included, judges its text and its name, and makes its copy as a release would. Never throws. */
export async function inspectFile({ shown, file, unread: why }: Found, kind: ScannedKind, sections: string[], pool: ClearingPool): Promise<Inspected> {
  if (why !== undefined) return { file: shown, unread: why, copy: null }
  let bytes: Uint8Array
  try {
    const facts = await stat(file)
    // A pipe would be waited for without end.
    if (!facts.isFile()) return { file: shown, unread: `«${shown}» non è un file. Indica un file o una cartella.`, copy: null }
    const { size } = facts
    if (size > largestFile) return { file: shown, unread: `Il file «${shown}» è di ${Math.ceil(size / 1_048_576)} MB: al massimo ${largestFile / 1_048_576}. Dividilo in più file e riprova.`, copy: null }
    bytes = new Uint8Array(await readFile(file))
  } catch (error) {
    return { file: shown, unread: unreadable(shown, error), copy: null }
  }
  const context = { kind, sections, school: anySchool }
  const { text, refused: unread } = await readAttachment(bytes, path.basename(file))
  if (unread !== null) return { file: shown, unread, copy: null }
  const { copy, held } = await pool.clear(() => Promise.resolve(bytes), { context, title: null, isCsv: /\.csv$/i.test(file) })
  const named = findInName(path.parse(file).name, kind, sections)
  const { refused, findings } = text === null ? { refused: null, findings: [] } : judge(text, context)
  const refusal = refused ?? named.refused
  // What is hidden in a file may be why it is refused as it is: its copy is without, as on the site.
  if (held !== null && refusal === null) return { file: shown, unread: held, copy: null }
  return { file: shown, unread: null, text, refused: refusal, findings: findings.filter(({ action }) => action === 'redact'), inName: named.findings, copy: named.refused === null ? copy : null }
}
