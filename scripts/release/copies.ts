import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { CopyOutcome, FileToClear } from '../../content/privacy/attachments.ts'
import { ClearingPool } from '../../cms/clearing/clearing-pool.ts'
import { makePrivateFolder } from '../data-folder.ts'
import { Stop } from '../stop.ts'

const outcomeSchema: z.ZodType<CopyOutcome> = z.union([
  z.strictObject({ held: z.string() }),
  z.strictObject({ held: z.null(), copy: z.string(), mediaType: z.string(), extension: z.string(), size: z.number(), sha256: z.string(), isRedacted: z.boolean(), pages: z.number().optional(), isAccessible: z.boolean().optional() }),
])

const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The copies that citizens may have, each made once: it is made again when the file, its context, the policy or this code change. Kept
 * are copies and reasons alone, never a text that was read.
 */
export class Copies {
  private readonly made = new Map<string, Promise<CopyOutcome>>()
  private readonly pool = new ClearingPool()

  constructor(
    private readonly folder: string,
    /** Names the state of policy and code. */
    private readonly version: string,
    private readonly readFile: (attachmentId: string) => Promise<Uint8Array>,
  ) {
    makePrivateFolder(folder)
  }

  /** Where a copy is on disk. */
  fileOf(copy: string): string {
    return path.join(this.folder, copy)
  }

  /** Makes the copy of a file, or finds the one that was made before; files that are the same have one copy, asked for at once too. */
  clear(file: FileToClear): Promise<CopyOutcome> {
    const { sha256, isCsv, title, context } = file
    const name = digestOf(JSON.stringify([this.version, sha256, isCsv, title, context]))
    const outcome = this.made.get(name) ?? this.make(name, file)
    this.made.set(name, outcome)
    return outcome
  }

  private async make(name: string, file: FileToClear): Promise<CopyOutcome> {
    const note = this.fileOf(`${name}.json`)
    const before = this.remembered(name, note)
    if (before) return before
    const { context, title, isCsv } = file
    const { copy, held, isFault } = await this.pool.clear(() => this.read(file), { context, title, isCsv })
    if (held !== null) {
      // A fault may pass: it is not remembered.
      if (!isFault) writeFileSync(note, JSON.stringify({ held }), { mode: 0o600 })
      return { held }
    }
    const { bytes: made, mediaType, extension, redactions, pages, isAccessible } = copy
    const outcome: CopyOutcome = { held: null, copy: name, mediaType, extension, size: made.byteLength, sha256: digestOf(made), isRedacted: Object.keys(redactions).length > 0, pages, isAccessible }
    writeFileSync(this.fileOf(name), made, { mode: 0o600 })
    writeFileSync(note, JSON.stringify(outcome), { mode: 0o600 })
    return outcome
  }

  /** Ends the work, and forgets what this release did not use when `isWhole`. */
  close(isWhole: boolean): void {
    this.pool.close()
    if (isWhole) for (const name of readdirSync(this.folder)) if (!this.made.has(name.replace(/\.json$/, ''))) rmSync(path.join(this.folder, name), { force: true })
  }

  private remembered(name: string, note: string): CopyOutcome | null {
    if (!existsSync(note)) return null
    const { data } = outcomeSchema.safeParse(parsed(readFileSync(note, 'utf8')))
    if (!data) return null
    if (data.held !== null) return data
    // A copy that is not whole any more is made again.
    return existsSync(this.fileOf(name)) && digestOf(readFileSync(this.fileOf(name))) === data.sha256 ? data : null
  }

  private async read({ attachmentId, sha256, address }: FileToClear): Promise<Uint8Array> {
    const bytes = await this.readFile(attachmentId)
    if (digestOf(bytes) !== sha256) throw new Stop(`The file behind ${address} is not the one that was judged: upload it again. The live site is as it was.`)
    return bytes
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
