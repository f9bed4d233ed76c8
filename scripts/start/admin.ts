import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runToEnd } from '../../cms/processes/run-to-end.ts'
import { root } from '../data-folder.ts'
import { filesUnder } from '../release/build.ts'
import { Stop } from '../stop.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const mark = path.join(root, 'cms', '.next', 'limpida-built')
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }

/** What the admin is built from: its own code, the domain's and the exact versions of the dependencies. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const room of ['cms', 'content'])
    for (const file of filesUnder(path.join(root, room)))
      if (!file.startsWith('.next/') && /\.(ts|tsx|mjs|js|css|scss|json)$/.test(file) && file !== 'next-env.d.ts') hash.update(`${room}/${file}\n`).update(readFileSync(path.join(root, room, file)))
  return hash.digest('hex')
}

/** Whether the admin on disk is built from the code on disk. */
export function adminIsBuilt(): boolean {
  return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint()
}

/** Builds the admin with Next; throws `Stop` with Next's last lines. */
export async function buildAdmin(): Promise<void> {
  const before = fingerprint()
  const { code, said } = await runToEnd([next, 'build', 'cms'], { env: { ...process.env, ...quiet } })
  if (code !== 0) throw new Stop(`The admin could not be built. Next said:\n${said.trim().split('\n').slice(-20).join('\n')}`)
  writeFileSync(mark, before)
}

/** Starts the admin and waits until its login page answers; it ends with this process. Should it end before, `ended` has its last lines. */
export async function openAdmin(port: number, url: string): Promise<{ ended: Promise<string> }> {
  const child = spawn(process.execPath, [next, 'start', 'cms', '-p', String(port)], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...quiet } })
  process.once('exit', () => child.kill())
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  const lastLines = (): string => said.trim().split('\n').slice(-10).join('\n')
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(lastLines())))
  for (let tries = 0; tries < 120; tries += 1) {
    if (child.exitCode !== null) throw new Stop(`The admin ended at once. It said:\n${lastLines()}`)
    try {
      const answer = await fetch(`${url}/login`)
      if (answer.ok) return { ended }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error // fetch says a refused connection as TypeError: not open yet
    }
    await wait(500)
  }
  throw new Stop(`The admin does not answer at ${url} after a minute. It said:\n${lastLines()}`)
}
