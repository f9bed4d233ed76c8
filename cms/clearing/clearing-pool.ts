import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { root } from '../checkout.ts'
import { childEnvironment } from '../processes/child-environment.ts'
import type { Cleared, Wanted } from './clear-file.ts'
import type { Question } from './clearing-process.ts'

/** How long one file may take, in milliseconds, and how much memory besides that of pictures, in megabytes. */
const patience = 5 * 60_000
const memory = 2048

type Task = { read: () => Promise<Uint8Array>; wanted: Wanted; done: (cleared: Cleared) => void; fail: (error: unknown) => void }

const held = (why: string): Cleared => ({ copy: null, held: why, isFault: true, data: [] })

/** Clears files in processes of their own, one to a core: what a file does to its reader, it does there, and for a bounded time. */
export class ClearingPool {
  private readonly waiting: Task[] = []
  private readonly idle: ChildProcess[] = []
  private readonly all = new Set<ChildProcess>()

  constructor(
    private readonly size = Math.max(1, Math.min(4, availableParallelism())),
    private readonly longest = patience,
  ) {}

  /** Makes the copy of a file; rejects only when it cannot be read. The bytes are asked for when their turn comes, so that few are held at a time. */
  clear(read: () => Promise<Uint8Array>, wanted: Wanted): Promise<Cleared> {
    return new Promise((done, fail) => {
      this.waiting.push({ read, wanted, done, fail })
      this.next()
    })
  }

  /** Ends the processes; files that still wait are held. */
  close(): void {
    for (const child of this.all) child.kill()
    for (const { done } of this.waiting.splice(0)) done(held('Il controllo del file è stato interrotto. Riprova.'))
  }

  private next(): void {
    if (this.waiting.length === 0) return
    const child = this.idle.pop() ?? (this.all.size < this.size ? this.start() : null)
    const task = child && this.waiting.shift()
    if (!child || !task) return
    let isDone = false
    const finish = (cleared: Cleared): void => {
      if (isDone) return
      isDone = true
      clearTimeout(clock)
      child.removeAllListeners()
      if (cleared.isFault) {
        this.all.delete(child)
        child.kill('SIGKILL')
      } else this.idle.push(child)
      task.done(cleared)
      this.next()
    }
    const clock = setTimeout(() => finish(held('Il file è troppo lungo o troppo complesso da controllare. Dividilo in più file, o salvalo in un modo più semplice, e riprova.')), this.longest)
    child.on('message', (cleared) => finish(cleared as Cleared))
    child.on('exit', () => finish(held('Il file non si è potuto controllare: è troppo complesso per la memoria. Dividilo in più file e riprova.')))
    child.on('error', () => finish(held('Il file non si è potuto controllare per un guasto. Riprova.')))
    void task.read().then(
      (bytes) => void (isDone || child.send({ bytes, wanted: task.wanted } satisfies Question)),
      (error: unknown) => {
        task.fail(error)
        finish(held(''))
      },
    )
  }

  private start(): ChildProcess {
    // Not `fork`: the bundler of the admin takes its first argument for a module of its own.
    const child = spawn(process.execPath, ['--import', 'tsx', `--max-old-space-size=${memory}`, path.join(root, 'cms', 'clearing', 'clearing-process.ts')], {
      cwd: root,
      env: childEnvironment(),
      serialization: 'advanced',
      // Readers print what troubles them, and that may be words of the file.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.all.add(child)
    return child
  }
}
