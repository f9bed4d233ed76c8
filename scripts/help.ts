import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commands } from './commands.ts'
import { root } from './data-folder.ts'
import { run } from './stop.ts'

await run(async () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const shown = commands
    .filter(({ name }) => name in scripts)
    .map(({ name, what }) => ({ typed: name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`, what }))
  const width = Math.max(...shown.map(({ typed }) => typed.length)) + 3
  const lines = shown.map(({ typed, what }) => `  ${typed.padEnd(width)}${what}\n`).join('')
  process.stdout.write(`Limpida: the commands\n\n${lines}\nArguments follow two dashes: npm run release -- --out /tmp/site\n`)
})
