import path from 'node:path'
import { runToEnd } from '../../cms/processes/run-to-end.ts'
import { root } from '../data-folder.ts'
import { Stop } from '../stop.ts'

/** Runs one of our scripts in a process of its own; `onLine` hears what it prints. */
export async function runScript(name: string, args: string[], onLine: (line: string) => void): Promise<void> {
  const { code, said } = await runToEnd(['--import', 'tsx', path.join(root, 'scripts', `${name}.ts`), ...args], { onLine })
  if (code !== 0) throw new Stop(said.trim() || `npm run ${name} ended with code ${code}.`)
}
