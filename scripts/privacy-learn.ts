import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../content/privacy/learned/packing.ts'
import { actsOf, digestOf, wholeActsOf, type Act } from './learn/acts.ts'
import { learnDoubts, lessonsOf } from './learn/doubts.ts'
import { learn, studyOf } from './learn/second-reader.ts'
import { learnThings, thingLessonsOf } from './learn/things.ts'
import { learnTold, toldLessonsOf } from './learn/told.ts'
import { learnWholeActs, wholeLessons } from './learn/whole-acts.ts'
import { run, Stop } from './stop.ts'

const usage = `Uso: npm run privacy:learn [-- --acts CARTELLA]
Dagli atti segnati in scripts/learn/acts impara prima a chi appartiene un nome, poi di chi è un indirizzo, un numero o una data, in quali frasi resta qualcosa che andava tolto e con quali parole lo si dice, infine quali atti non si pubblicano affatto. Si usa dopo
una modifica alle regole o agli atti, e riscrive i pesi in content/privacy/learned.`

const folder = 'content/privacy/learned'

function write(name: string, file: string, what: string, text: string): void {
  writeFileSync(path.join(folder, file), `/* Learned by npm run privacy:learn from invented acts that people have marked. */\n\n/** ${what}, packed and in Base64. */\nexport const ${name} =\n  '${text}'\n`)
  console.log(`${Math.round(text.length / 1000)} kB di pesi in ${path.join(folder, file)}.`)
}

const ofAtti = ['determina', 'incarico', 'graduatoria', 'verbale', 'avviso', 'decreto', 'contratto']

/** The acts of the invented school, as each kind that they may be read as: the gate misses nothing in them. */
function cleanActs(): Act[] {
  const demo = 'content/demo'
  return readdirSync(demo, { recursive: true }).map(String).filter((file) => file.endsWith('.mdx')).sort().flatMap((file): Act[] => {
    const [room] = file.split(path.sep)
    const text = readFileSync(path.join(demo, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
    const kinds = room === 'circolari' ? ['circolare'] : room === 'atti' ? ofAtti : []
    return kinds.flatMap((kind) => [null, 'albo-online'].map((section) => ({ id: file, kind, section, text, marks: [], isSeen: true })))
  })
}

await run(async () => {
  const { values } = parseArgs({ options: { acts: { type: 'string', default: 'scripts/learn/acts' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) throw new Stop(usage, 0)
  const acts = actsOf(path.resolve(values.acts))
  if (values.only === 'things') {
    write('weightsOfThings', 'weights-of-things.ts', 'The weights of the reader of things', packed([learnThings(acts.flatMap(thingLessonsOf))]))
    return
  }
  if (values.only === 'doubts') {
    write('weightsOfDoubts', 'weights-of-doubts.ts', 'The weights of doubts', packed([learnDoubts([...acts, ...cleanActs()].flatMap(lessonsOf))]))
    write('weightsOfTold', 'weights-of-told.ts', 'The weights of what is told', packed([learnTold([...acts, ...cleanActs()].flatMap(toldLessonsOf))]))
    return
  }
  if (values.only === 'acts') {
    write('weightsOfActs', 'weights-of-acts.ts', 'The weights of what is withheld whole', packed([learnWholeActs(wholeLessons(wholeActsOf(path.resolve(values.acts)), [...acts, ...cleanActs()]))]))
    return
  }
  const { shown, hidden } = learn(acts.map(studyOf))
  writeFileSync('scripts/learn/learned-from.txt', `${digestOf(path.resolve(values.acts))}\n`)
  console.log(`${acts.length} atti letti.`)
  write('weightsOfNames', 'weights-of-names.ts', 'The weights of the second reader of names', packed([shown, hidden]))
  for (const next of ['things', 'doubts', 'acts']) execFileSync(process.execPath, [...process.execArgv, import.meta.filename, '--acts', values.acts, '--only', next], { stdio: 'inherit' }) // in a process that reads with what was just learned
})
