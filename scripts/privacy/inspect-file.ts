import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Copy } from '../../cms/clearing/clear-file.ts'
import type { ClearingPool } from '../../cms/clearing/clearing-pool.ts'
import { judge, type Judgement } from '../../content/privacy/judge.ts'
import type { Finding } from '../../content/privacy/finding.ts'
import { largestFile, readAttachment } from '../../cms/reading/read-attachment.ts'
import { anySchool, type ScannedKind } from './archive.ts'

/** What was found in one file. `unread`: an Italian sentence for a file that is held because not everything in it can be read or taken out. */
export type Inspected =
  | { file: string; unread: string; copy: null }
  | {
      file: string
      unread: null
      /** The words of the file; `null` where they only show in pictures, as in a scan. */
      text: string | null
      refused: string | null
      findings: Finding[]
      inName: Finding[]
      /** The copy that may be published, as a release makes it; `null` when the file is held. */
      copy: Copy | null
    }

/** Whether a name of a file or of a folder says nothing of a person. */
export const nameIsClear = (name: string): boolean => findInName(name, 'circolare', []).findings.length === 0

const findInName = (name: string, kind: ScannedKind, sections: string[]): Judgement => judge(name.replace(/[_+.-]/g, ' '), { kind, sections, school: anySchool })

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

/** Reads a file, what is hidden in it included, judges its text and its name, and makes its copy as a release would. Never throws. */
export async function inspectFile({ shown, file }: { shown: string; file: string }, kind: ScannedKind, sections: string[], pool: ClearingPool): Promise<Inspected> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
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
  if (held !== null && refusal === null) return { file: shown, unread: held, copy: null }
  return { file: shown, unread: null, text, refused: refusal, findings: findings.filter(({ action }) => action === 'redact'), inName: named.findings, copy: refusal === null ? copy : null }
}
