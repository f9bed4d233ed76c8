import { access, mkdir, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Stop } from '../stop.ts'
import { nameIsClear, type Inspected } from './inspect-file.ts'
import { redactionsOf } from './report.ts'

/** Writes cleared copies into a folder, never over a file that was there; a name that says something of a person is left behind. */
export class CopyFolder {
  private readonly written = new Set<string>()
  private readonly folders = new Map<string, string>()
  private unnamed = 0

  constructor(
    private readonly folder: string,
    private readonly isNameClear: (name: string) => boolean = nameIsClear,
  ) {}

  /** Makes the folder, so that nobody waits for files to be read and then learns that no copy can be written. */
  async open(): Promise<void> {
    try {
      await makeFolder(this.folder)
    } catch (error) {
      throw cannotWrite(this.folder, error)
    }
  }

  /** Writes the copy of a file that may be published, and says what it did in a sentence. */
  async write({ file, copy }: Inspected): Promise<string> {
    if (copy === null) return `«${file}» resta fuori: vedi sopra perché.`
    const target = await this.placeFor(file, copy.extension)
    try {
      await makeFolder(path.dirname(target))
      await writeWhole(target, copy.bytes)
    } catch (error) {
      throw cannotWrite(path.relative(this.folder, target), error)
    }
    const named = path.relative(this.folder, target)
    const counted = redactionsOf(copy.redactions)
    return `«${file}» → ${named}${counted === '' ? ', senza dati da togliere' : `, senza ${counted}`}`
  }

  private async placeFor(file: string, extension: string): Promise<string> {
    const isBelow = !path.isAbsolute(file) && !path.normalize(file).startsWith('..')
    const { dir, name } = path.parse(isBelow ? path.normalize(file) : path.basename(file))
    const folders = dir.split(path.sep).filter(Boolean).map((one) => this.folderNamed(one))
    const stem = this.isNameClear(name) ? name : `allegato-${(this.unnamed += 1)}`
    for (let turn = 1; ; turn += 1) {
      const target = path.join(this.folder, ...folders, `${stem}${turn === 1 ? '' : `-${turn}`}.${extension}`)
      if (this.written.has(target)) continue
      const isTaken = await access(target).then(() => true, () => false)
      if (isTaken) throw new Stop(`C’è già «${path.relative(this.folder, target)}» nella cartella delle copie: non lo sovrascrivo. Scegli una cartella vuota.`)
      this.written.add(target)
      return target
    }
  }

  private folderNamed(name: string): string {
    const before = this.folders.get(name)
    if (before !== undefined) return before
    const shown = this.isNameClear(name) ? name : `cartella-${this.folders.size + 1}`
    this.folders.set(name, shown)
    return shown
  }
}

/** Writes a file that was not there; half a copy, where the disk is full, is none and goes. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'wx')
  try {
    await file.writeFile(bytes)
  } catch (error) {
    await rm(target, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Makes a folder and those above it. Not `recursive`: Node tries for ever where the system says that a folder which is there is not. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = async (one: string): Promise<boolean> => (await stat(one).catch(() => null))?.isDirectory() === true
  if (await isThere(folder)) return
  const above = path.dirname(folder)
  if (above !== folder && !(await isThere(above))) await makeFolder(above)
  await mkdir(folder)
}

function cannotWrite(place: string, error: unknown): Stop {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'errore'
  const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'c’è già un file con questo nome' : code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'manca il permesso' : code === 'ENOSPC' ? 'il disco è pieno' : code
  return new Stop(`Non riesco a scrivere in «${place}»: ${why}. Scegli con --out una cartella nuova o vuota in cui si possa scrivere.`)
}
