import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commands } from './commands.ts'
import { root } from './data-folder.ts'

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const width = Math.max(...commands.map(({ name }) => name.length)) + 10

process.stdout.write('Limpida: the commands\n\n')
for (const { name, what } of commands) {
  if (!(name in scripts)) continue
  const typed = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`
  process.stdout.write(`  ${typed.padEnd(width)}${what}\n`)
}
process.stdout.write('\nArguments follow two dashes: npm run release -- --out /tmp/site\n')
