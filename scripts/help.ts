import { commands } from './commands.ts'
import { run } from './stop.ts'

await run(async () => {
  const shown = commands.map(({ name, what }) => ({ typed: name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`, what }))
  const width = Math.max(...shown.map(({ typed }) => typed.length)) + 3
  const lines = shown.map(({ typed, what }) => `  ${typed.padEnd(width)}${what}\n`).join('')
  process.stdout.write(`Limpida: the commands\n\n${lines}\nArguments follow two dashes: npm run release -- --out /tmp/site\n`)
})
