import path from 'node:path'
import { parseArgs } from 'node:util'
import { ClearingPool } from '../cms/clearing/clearing-pool.ts'
import { linesOf } from './lines.ts'
import { answerLine, longestLine, scannedKinds, type ScannedKind } from './privacy/archive.ts'
import { CopyFolder } from './privacy/clear-copy.ts'
import { filesUnder, inspectFile, type Inspected } from './privacy/inspect-file.ts'
import { isClear, reportOf, summaryOf } from './privacy/report.ts'
import { telling } from './progress.ts'
import { run, Stop } from './stop.ts'

const usage = `Uso: npm run -s privacy:scan < documenti.ndjson > risposte.ndjson
     npm run privacy:scan -- FILE… [--kind circolare] [--section albo-online] [--out CARTELLA]
Legge PDF (anche scansioni), DOCX, ODT, XLSX, ODS, CSV, testo e immagini, anche in cartelle, e dice quali dati personali vanno tolti, dove
e perché. Con --out scrive nella cartella, di ogni file che si può pubblicare, la copia senza dati personali, come farebbe il sito. Finisce
con 0 se tutto si può pubblicare (con --out, se di ogni file c’è la copia), con 1 se qualcosa no.
Tipi (--kind): ${scannedKinds.join(', ')}.`

type Asked = { files: string[]; kind: ScannedKind; sections: string[]; out: string | null }

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { kind: { type: 'string' }, section: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
    if (values.help) throw new Stop(usage, 0)
    const kind = scannedKinds.find((one) => one === (values.kind ?? 'circolare'))
    if (!kind) throw new Stop(`Il tipo «${values.kind}» non c’è.\n${usage}`, 2)
    if (positionals.length === 0 && (values.out !== undefined || values.kind !== undefined || values.section !== undefined)) throw new Stop(`Mancano i file da leggere.\n${usage}`, 2)
    return { files: positionals, kind, sections: values.section === undefined ? [] : [values.section], out: values.out ?? null }
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2)
  }
}

const say = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

async function answerArchive(): Promise<void> {
  let count = 0
  // For who looks on: what runs the scan from a program reads the answers alone.
  const tell = telling(() => process.stderr.isTTY && process.stderr.write(`${count} documenti letti …\n`))
  for await (const lines of linesOf(process.stdin.setEncoding('utf8'), longestLine)) {
    for (const { text } of lines) {
      if (text?.trim() === '') continue
      count += 1
      tell()
      await say(`${JSON.stringify(answerLine(text))}\n`)
    }
  }
}

/** How long a file may take before one says that it is still being read, in milliseconds: a long scan takes minutes. */
const silence = 10_000

/** Says which file is being read, by its place and never by its name, and again while it takes long. */
async function watched<Result>(which: string, work: Promise<Result>): Promise<Result> {
  process.stderr.write(`Leggo ${which} …\n`)
  const from = performance.now()
  const clock = setInterval(() => process.stderr.write(`Leggo ancora ${which}: ${Math.round((performance.now() - from) / 1000)} secondi …\n`), silence)
  return work.finally(() => clearInterval(clock))
}

async function reportFiles({ files, kind, sections, out }: Asked): Promise<void> {
  const here = process.env.INIT_CWD ?? process.cwd()
  const all: Inspected[] = []
  const written: string[] = []
  const pool = new ClearingPool(1)
  const copies = out === null ? null : new CopyFolder(path.resolve(here, out))
  try {
    await copies?.open()
    const found = await filesUnder(files, here)
    for (const [index, file] of found.entries()) {
      const inspected = await watched(`il file ${index + 1} di ${found.length}`, inspectFile(file, kind, sections, pool))
      await say(`${reportOf(inspected)}\n`)
      if (copies !== null) written.push(await copies.write(inspected))
      all.push(withoutContent(inspected))
    }
  } finally {
    pool.close()
  }
  if (all.length === 0) throw new Stop('Nelle cartelle indicate non c’è nessun file.')
  await say(summaryOf(all))
  if (written.length > 0) await say(`\nCopie in ${out}:\n${written.map((one) => `- ${one}\n`).join('')}`)
  if (copies !== null ? all.some(({ copy }) => copy === null) : !all.every(isClear)) throw new Stop('Qualcosa non si può pubblicare così com’è: vedi sopra.')
}

/** What the summary needs of a file: many are inspected, and their texts are large. */
const withoutContent = (inspected: Inspected): Inspected =>
  inspected.unread === null ? { ...inspected, text: null, copy: inspected.copy && { ...inspected.copy, bytes: new Uint8Array() } } : inspected

await run(async () => {
  const asked = readArguments()
  if (asked.files.length > 0) return reportFiles(asked)
  return answerArchive()
})
