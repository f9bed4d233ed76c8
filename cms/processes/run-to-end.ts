import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../checkout.ts'

/** How much of what a process printed is kept, in characters. */
const kept = 16_000

/** How long a process that has said its code may take to be gone, in milliseconds. */
const patience = 10_000

type Run = {
  /** Its whole environment; that of this process when it is not given. */
  env?: NodeJS.ProcessEnv
  onStart?: (pid: number | undefined) => void
  /** Hears each line of the standard output, which is then no part of `said`. */
  onLine?: (line: string) => void
  /** Whether it prints where this process prints; nothing is kept then. */
  isShown?: boolean
}

/** Runs Node on `args` in the checkout, in a process of its own, so that its memory goes with it; resolves with its code and what it printed last. */
export async function runToEnd(args: string[], { env = process.env, onStart, onLine, isShown = false }: Run = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', path.join(root, 'cms', 'processes', 'says-its-end.mjs'), ...args], {
    cwd: root,
    stdio: isShown ? ['inherit', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...env, LIMPIDA_STARTED_BY: String(process.pid) },
  })
  onStart?.(child.pid)
  let said = ''
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-kept))
  child.stderr?.on('data', hear)
  if (onLine && child.stdout) createInterface({ input: child.stdout }).on('line', onLine)
  else child.stdout?.on('data', hear)
  return { code: await endOf(child), said }
}

/** The code with which a process ends. Having said it, Node can hang for ever, its main thread waiting for V8's compiler and the compiler for it (nodejs/node#54918): it is ended then. */
function endOf(child: ChildProcess): Promise<number | null> {
  let ended: number | null = null
  let clock: NodeJS.Timeout | undefined
  child.on('message', (message: { endsWith?: unknown } | null) => {
    if (typeof message?.endsWith !== 'number') return
    ended = message.endsWith
    clock = setTimeout(() => child.kill('SIGKILL'), patience)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(clock)
      resolve(ended ?? code)
    })
  })
}
