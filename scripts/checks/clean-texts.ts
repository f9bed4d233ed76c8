import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * The texts that this code has read before, in this context, and found clean: only their digests are kept. Whatever could change
 * the answer belongs in `version`; without a `file` nothing is remembered.
 */
export class CleanTexts {
  private readonly before: ReadonlySet<string>
  private readonly now = new Set<string>()

  constructor(
    private readonly version: string,
    private readonly file?: string,
  ) {
    this.before = new Set(file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
  }

  /** Reads `text` with `isClean` unless it was found clean before; only a clean text is remembered. */
  isClean(context: string, text: string | Uint8Array, isClean: () => boolean): boolean {
    const digest = this.digestOf(context, text)
    if (!this.before.has(digest) && !isClean()) return false
    this.now.add(digest)
    return true
  }

  /** As `isClean`, for what takes a while to read. */
  async isCleanOnceRead(context: string, text: string | Uint8Array, isClean: () => Promise<boolean>): Promise<boolean> {
    const digest = this.digestOf(context, text)
    if (!this.before.has(digest) && !(await isClean())) return false
    this.now.add(digest)
    return true
  }

  private digestOf(context: string, text: string | Uint8Array): string {
    return createHash('sha256').update(`${this.version}\n${context}\n`).update(text).digest('base64')
  }

  /** Writes what this release holds, and forgets the rest. */
  keep(): void {
    if (this.file !== undefined) writeFileSync(this.file, [...this.now].join('\n'))
  }
}
