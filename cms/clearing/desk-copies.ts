import { createHash } from 'node:crypto'
import type { FileToClear } from '../../content/privacy/attachments.ts'
import { policyVersion } from '../../content/privacy/judge.ts'
import { ClearingPool } from './clearing-pool.ts'
import type { Cleared, Copy } from './clear-file.ts'

/** A private file that the desk wants to see as citizens will. */
export type FileAtDesk = Pick<FileToClear, 'attachmentId' | 'sha256' | 'isCsv' | 'title' | 'context'>

/** How many bytes of copies are held, how long a file that nobody asks for any more waits for its turn, and how soon a fault may be tried again; the last two in milliseconds. */
const mostBytes = 100 * 1_048_576
const overhead = 20_000
const patience = 15_000
const pause = 60_000

type Known = { file: FileAtDesk; read: () => Promise<Uint8Array>; askedAt: number; doneAt: number; cleared: Cleared | null }

const lost: Cleared = { copy: null, held: 'Il file non è più quello che era stato caricato: caricalo di nuovo.', data: [] }

/** What tells one copy from another: the same bytes in the same context under the same decisions, whoever signed them. */
export function nameOfCopy({ sha256, isCsv, title, context: { choices, ...context } }: FileAtDesk): string {
  const decided = choices && [choices.decisions.map(({ by: _by, at: _at, ...decision }) => decision), choices.overrides.map(({ refusal }) => refusal)]
  return createHash('sha256').update(JSON.stringify([policyVersion, sha256, isCsv, title, context, decided])).digest('hex')
}

/**
 * The copies that whoever writes a document sees before it is published: made one at a time in a process of their own, the one that
 * was asked for last comes first, and held in memory alone.
 */
export class DeskCopies {
  private readonly known = new Map<string, Known>()
  private isWorking = false

  constructor(private readonly now: () => number = Date.now) {}

  /** The copy of a file, or `null` while it is being made: ask again. */
  ask(file: FileAtDesk, read: () => Promise<Uint8Array>): Cleared | null {
    const name = nameOfCopy(file)
    const before = this.known.get(name)
    const isStale = before?.cleared?.isFault === true && this.now() - before.doneAt > pause
    const one = before && !isStale ? before : { file, read, askedAt: 0, doneAt: 0, cleared: null }
    one.askedAt = this.now()
    this.known.delete(name)
    this.known.set(name, one) // the last asked is the last of the map
    if (one.cleared === null && !this.isWorking) void this.work()
    return one.cleared
  }

  /** A copy that was made, with the file that it is of. */
  find(name: string): { attachmentId: string; copy: Copy } | null {
    const one = this.known.get(name)
    return one?.cleared?.copy ? { attachmentId: one.file.attachmentId, copy: one.cleared.copy } : null
  }

  private async work(): Promise<void> {
    this.isWorking = true
    const pool = new ClearingPool(1)
    try {
      for (let next = this.next(); next; next = this.next()) {
        const { file, read } = next
        const { context, title, isCsv } = file
        next.cleared = await pool.clear(read, { context, title, isCsv }).catch(() => lost)
        next.doneAt = this.now()
        this.forget()
      }
    } finally {
      pool.close()
      this.isWorking = false
    }
  }

  private next(): Known | undefined {
    for (const [name, { cleared, askedAt }] of this.known) if (cleared === null && this.now() - askedAt > patience) this.known.delete(name)
    return [...this.known.values()].findLast(({ cleared }) => cleared === null)
  }

  /** Lets go of the copies that were asked for longest ago, when all together are too large. */
  private forget(): void {
    let held = 0
    for (const [name, { cleared }] of [...this.known].reverse()) {
      if (cleared === null) continue
      const size = (cleared.copy?.bytes.byteLength ?? 0) + overhead
      held += size
      if (held > mostBytes && held > size) this.known.delete(name)
    }
  }
}
