import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { actsOf } from './learn/acts.ts'
import { learn, packed, studyOf } from './learn/second-reader.ts'
import { run, Stop } from './stop.ts'

const usage = `Uso: npm run privacy:learn [-- --acts CARTELLA] [--out FILE]
Il secondo lettore impara dagli atti segnati in scripts/learn/acts a chi appartiene un nome. Dopo una modifica alle regole o agli atti.`

await run(async () => {
  const { values } = parseArgs({ options: { acts: { type: 'string', default: 'scripts/learn/acts' }, out: { type: 'string', default: 'content/privacy/learned/weights.ts' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) throw new Stop(usage, 0)
  const acts = actsOf(path.resolve(values.acts))
  const text = packed(learn(acts.map(studyOf)))
  writeFileSync(
    path.resolve(values.out),
    `/* Learned by npm run privacy:learn from ${acts.length} invented acts that people have marked. */

/** The weights of the second reader, packed and in Base64. */
export const learned =
  '${text}'
`,
  )
  console.log(`${acts.length} atti letti, ${Math.round(text.length / 1000)} kB di pesi in ${values.out}.`)
})
