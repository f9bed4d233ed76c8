import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../data-folder.ts'
import { Stop } from '../stop.ts'

/** Runs one of our scripts in a process of its own, so that its memory goes with it; `onLine` hears what it prints. */
export async function runScript(name: string, args: string[], onLine: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', `${name}.ts`), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: child.stdout }).on('line', onLine)
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Stop(said.trim() || `npm run ${name} ended with code ${code}.`)
}
