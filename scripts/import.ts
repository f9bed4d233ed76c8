import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { faultInWords } from '../cms/faults.ts'
import type { Intake } from '../content/intake/intake.ts'
import { dataFolder, makePrivateFolder } from './data-folder.ts'
import { readFile } from './import/read-file.ts'
import { asData, fieldLabel, tableOf } from './import/show.ts'
import { haveSecret, ports } from './start/machine.ts'
import { run, Stop } from './stop.ts'

const usage = `Uso: npm run import -- FILE… [--dry-run] [--json]
Legge Markdown e MDX, testo, DOCX, ODT e PDF e ne fa bozze, mai pubblicate. Con --dry-run mostra soltanto che cosa farebbe, con --json come dati.
Finisce con 0 se ha letto ogni file, con 1 se ne ha rifiutato qualcuno: le bozze degli altri restano.`

/** Where the office reads its drafts. */
const adminUrl = (): string => `${process.env.LIMPIDA_CMS_URL ?? `http://localhost:${ports().admin}`}/admin`

/** Says something to whoever watches; data alone go to standard output when they are asked for. */
const say = (isJson: boolean, text: string): void => void (isJson ? process.stderr : process.stdout).write(text)

function readArguments(): { files: string[]; isDry: boolean; isJson: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
    if (values.help) throw new Stop(usage, 0)
    if (positionals.length === 0) throw new Stop(`Manca il file da importare.\n${usage}`, 2)
    return { files: positionals, isDry: values['dry-run'] ?? false, isJson: values.json ?? false }
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2)
  }
}

async function openDesk(): Promise<Payload> {
  makePrivateFolder(dataFolder)
  haveSecret()
  const { open } = await import('./desk.ts')
  return open()
}

/** Writes the draft in the CMS; what the office should check stands at the head of its form. */
async function keep(payload: Payload, source: string, draft: Intake, warnings: string[]) {
  const { importDraft } = await import('../cms/imports.ts')
  const name = path.basename(source)
  const { kind, actType, number, schoolYear, date, title, audience, protocol, signatory, approval, summary, slug, body, unsure } = draft
  return importDraft(payload, {
    kind,
    title: title ?? path.parse(name).name,
    body,
    audience,
    ...(actType === null ? {} : { actType }),
    ...(number === null ? {} : { number }),
    ...(schoolYear === null ? {} : { schoolYear }),
    ...(date === null ? {} : { date }),
    ...(protocol === null ? {} : { protocol }),
    ...(signatory === null ? {} : { signatory }),
    ...(approval === null || kind !== 'regolamento' ? {} : { approval }),
    ...(summary === null ? {} : { summary }),
    ...(slug === null || kind === 'circolare' ? {} : { slug }),
    imported: { source: name, unsure: [...(title === null ? [`${fieldLabel.subject}: nel testo non c’è, per ora è il nome del file`] : []), ...unsure.map((field) => fieldLabel[field]), ...warnings] },
  })
}

await run(async () => {
  const { files, isDry, isJson } = readArguments()
  const here = process.env.INIT_CWD ?? process.cwd()
  const payload = isDry ? null : await openDesk()
  const rows: { source: string; draft: Intake; where: string | null }[] = []
  const refusals: string[] = []
  const notes: string[] = []
  const written = { new: 0, known: 0 }
  const progress = (done: number, source: string): void => {
    if (files.length > 1) say(isJson, `${done} di ${files.length}: ${source}\n`)
  }
  try {
    if (isJson) process.stdout.write('[')
    for (const [index, source] of files.entries()) {
      progress(index + 1, source)
      const { drafts, warnings, ...read } = await readFile(source, here)
      let { refused } = read
      notes.push(...warnings.map((warning) => `«${source}»: ${warning}.`))
      for (const draft of drafts) {
        let where: string | null = null
        if (payload !== null)
          try {
            const { page, isNew, notes: said } = await keep(payload, source, draft, warnings)
            where = `${adminUrl()}${page}${isNew ? '' : ' (c’era già)'}`
            written[isNew ? 'new' : 'known'] += 1
            notes.push(...said.map((note) => `«${source}», ${draft.title ?? draft.kind}: ${note}.`))
          } catch (error) {
            refused = `Una bozza di «${source}» non si è potuta scrivere nel pannello (${faultInWords(error)}). Riprova; le altre bozze sono salve.`
          }
        rows.push({ source, draft: { ...draft, text: '', body: [] }, where })
      }
      if (refused !== null) refusals.push(refused)
      if (isJson) {
        const isTaken = process.stdout.write(`${index > 0 ? ',' : ''}${JSON.stringify({ source, drafts: drafts.map(asData), refused })}`)
        if (!isTaken) await once(process.stdout, 'drain')
      }
    }
    if (isJson) process.stdout.write(']\n')
  } finally {
    await payload?.destroy()
  }
  if (!isJson || !isDry) {
    if (rows.length > 0) say(isJson, `\n${tableOf(rows)}\n«?» vuol dire: ricavato dal testo, da controllare.\n`)
    if (payload !== null) say(isJson, `\n${written.new === 1 ? 'Una bozza nuova' : `${written.new} bozze nuove`}${written.known > 0 ? `, ${written.known} c’erano già` : ''}. Niente è pubblicato: rileggile in ${adminUrl()}.\n`)
  }
  if (notes.length > 0) say(isJson, `\nDa sapere:\n${notes.map((note) => `  ${note}\n`).join('')}`)
  if (refusals.length > 0) throw new Stop(`${refusals.length === 1 ? 'Un file rifiutato' : `${refusals.length} file rifiutati`} su ${files.length}:\n${refusals.map((refusal) => `  ${refusal}`).join('\n')}`)
})
