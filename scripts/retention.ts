import { answer, refusal, type Answer } from '../content/lifecycle/archive.ts'
import { linesOf } from './lines.ts'
import { run, Stop } from './stop.ts'

/** A line longer than this is no question: it is passed over without being kept in memory. */
const longestLine = 1_000_000

function answerLine(line: string, number: number): Answer {
  try {
    return answer(JSON.parse(line))
  } catch (cause) {
    if (cause instanceof SyntaxError) return refusal(`La riga ${number} non è JSON valido.`)
    throw cause
  }
}

await run(async () => {
  if (process.argv.length > 2) throw new Stop('This command takes no arguments: it reads NDJSON on standard input. Example: npm run -s retention < archive.ndjson')
  if (process.stdin.isTTY) process.stderr.write('Reading NDJSON, one document a line; end with Ctrl+D.\n')
  process.stdin.setEncoding('utf8')
  for await (const lines of linesOf(process.stdin, longestLine)) {
    let answers = ''
    for (const { text, number } of lines) {
      if (text === null) answers += `${JSON.stringify(refusal(`La riga ${number} è troppo lunga: il massimo è ${longestLine} caratteri.`))}\n`
      else if (text.trim() !== '') answers += `${JSON.stringify(answerLine(text, number))}\n`
    }
    if (answers !== '') await new Promise<void>((written) => process.stdout.write(answers, () => written()))
  }
})
