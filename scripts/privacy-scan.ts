import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerLine, scannedKinds, type ScannedKind } from './privacy/archive.ts'
import { writeClearCopy } from './privacy/clear-copy.ts'
import { filesUnder, inspectFile, type Inspected } from './privacy/inspect-file.ts'
import { isClear, reportOf, summaryOf } from './privacy/report.ts'
import { run, Stop } from './stop.ts'

const usage = `Uso: npm run -s privacy:scan < documenti.ndjson > risposte.ndjson
     npm run privacy:scan -- FILE… [--kind circolare] [--section albo-online] [--out CARTELLA]
Legge PDF, DOCX, ODT, XLSX, ODS, CSV e testo, anche in cartelle, e dice quali dati personali vanno tolti, dove e perché. Con --out scrive
nella cartella la copia dei file che si possono pubblicare. Finisce con 0 se tutto si può pubblicare, con 1 se qualcosa no.
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
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await say(`${JSON.stringify(answerLine(line))}\n`)
  }
}

async function reportFiles({ files, kind, sections, out }: Asked): Promise<void> {
  const here = process.env.INIT_CWD ?? process.cwd()
  const all: Inspected[] = []
  const written: string[] = []
  for (const file of await filesUnder(files, here)) {
    const inspected = await inspectFile(file, kind, sections)
    await say(`${reportOf(inspected)}\n`)
    if (out !== null) written.push(await writeClearCopy(inspected, path.resolve(here, out)))
    all.push(inspected.unread === null ? { ...inspected, bytes: new Uint8Array(), text: '' } : inspected)
  }
  if (all.length === 0) throw new Stop('Nelle cartelle indicate non c’è nessun file.')
  await say(summaryOf(all))
  if (written.length > 0) await say(`\nCopie in ${out}:\n${written.map((one) => `- ${one}\n`).join('')}`)
  if (!all.every(isClear)) throw new Stop('Qualcosa non si può pubblicare così com’è: vedi sopra.')
}

await run(async () => {
  const asked = readArguments()
  if (asked.files.length > 0) return reportFiles(asked)
  return answerArchive()
})
