import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { attestationSheet } from '../cms/attestation-sheet.ts'
import { environment } from '../cms/environment.ts'
import { prepareReminder, sendReminder } from '../cms/reminders.ts'
import { dayOf, type Instant } from '../content/lifecycle/day.ts'
import { attestationOn } from '../content/obligations/attestation.ts'
import { calendarOf } from '../content/obligations/calendar.ts'
import { filedByTheGate, filedTableByTheGate, type Filed } from '../content/obligations/filed.ts'
import { countStates, obligationsOn, type Obligation } from '../content/obligations/monitor.ts'
import { sectionWordsSchema, type SectionWords } from '../content/publish.ts'
import { open, readDesk } from './desk.ts'
import { linesOf } from './obligations/table.ts'
import { readAsOf } from './release/request.ts'
import { run, Stop } from './stop.ts'

const usage = 'Use: npm run obligations -- [--as-of 2027-01-31T09:00:00+01:00] [--json] [--ics FILE] [--attestation FILE.ods|FILE.csv] [--mail [--dry-run | --again]]'

type Asked = { asOf?: string | undefined; json: boolean; ics?: string | undefined; attestation?: string | undefined; mail: boolean; dryRun: boolean; again: boolean }

function readArguments(): Asked {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, json: { type: 'boolean' }, ics: { type: 'string' }, attestation: { type: 'string' }, mail: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, again: { type: 'boolean' } } })
    return { asOf: values['as-of'], json: values.json ?? false, ics: values.ics, attestation: values.attestation, mail: values.mail ?? false, dryRun: values['dry-run'] ?? false, again: values.again ?? false }
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${usage}`, 2)
  }
}

/** Where a file that was asked for goes, counted from where the command was typed; `null` when it was not. */
function placeFor(name: string | undefined, what: string): string | null {
  if (name === undefined) return null
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!existsSync(path.dirname(file))) throw new Stop(`There is no folder ${path.dirname(file)}: make it, or write the ${what} elsewhere.`)
  return file
}

/** The mail of a day as it would go out. */
async function shown(payload: Payload, obligations: Obligation[], at: Instant): Promise<string> {
  const { digest, recipients } = await prepareReminder(payload, obligations, at)
  if (digest === null) return 'Nothing is late and nothing is due soon: no mail would go out.'
  return `${recipients.length} recipients (by role and by «Promemoria per e-mail»); nothing is sent.\n\nSubject: ${digest.subject}\n\n${digest.text}`
}

/** Sends the mail of today and says what became of it; one that has gone already goes again only when asked to. */
async function sent(payload: Payload, obligations: Obligation[], at: Instant, isAgain: boolean): Promise<string> {
  const done = await sendReminder(payload, obligations, at, isAgain)
  if (done === null) throw new Stop('The reminder of today has gone out already: nothing was sent. Add --again to send it once more.')
  if (done.state === 'failed') throw new Stop(`The reminder was not sent. ${done.message ?? ''}`)
  return done.state === 'nothing' ? 'Nothing is late and nothing is due soon: no mail went out.' : `The reminder is sent. ${done.message ?? ''}`.trim()
}

await run(async () => {
  const { asOf, json, ics, attestation, mail, dryRun, again } = readArguments()
  if (!mail && (dryRun || again)) throw new Stop(`--dry-run and --again go with --mail.\n${usage}`, 2)
  if (mail && !dryRun && asOf !== undefined) throw new Stop('A reminder is sent for today: use --as-of with --mail --dry-run, to see that of another day.', 2)
  if (mail && !dryRun && environment().mail === null) throw new Stop('No mail server is set. Set LIMPIDA_SMTP_URL, such as smtp://user:password@mail.example.edu.it:587, and LIMPIDA_MAIL_FROM, or see the mail with --mail --dry-run.')
  const instant = asOf === undefined ? new Date() : readAsOf(asOf)
  const calendar = placeFor(ics, 'calendar')
  const sheet = placeFor(attestation, 'sheet')
  const form = (['ods', 'csv'] as const).find((one) => sheet?.toLowerCase().endsWith(`.${one}`))
  if (sheet !== null && !form) throw new Stop('--attestation writes a sheet for spreadsheets: give it a name that ends with .ods or .csv.', 2)
  const payload = await open()
  const desk = await readDesk(payload)
  const filed: Filed[] = []
  for await (const record of desk.documents) filed.push(...filedByTheGate(record, instant, desk.school))
  const words = desk.sections.flatMap((record): SectionWords[] => [sectionWordsSchema.safeParse(record).data ?? []].flat())
  for (const record of desk.tables ?? []) filed.push(...filedTableByTheGate(record, instant, desk.school, words))
  const obligations = obligationsOn(dayOf(instant), { filed, words })
  if (mail) {
    try {
      process.stdout.write(`${dryRun ? await shown(payload, obligations, instant) : await sent(payload, obligations, instant, again)}\n`)
    } finally {
      await payload.destroy()
    }
    return
  }
  await payload.destroy()

  if (sheet !== null && form) writeFileSync(sheet, attestationSheet(attestationOn(dayOf(instant), { filed, words }), desk.school, dayOf(instant), form))
  if (calendar !== null) writeFileSync(calendar, calendarOf(obligations, instant, desk.school.shortName))
  if (json) process.stdout.write(`${JSON.stringify({ at: instant.toISOString(), counts: countStates(obligations), obligations }, null, 2)}\n`)
  else process.stdout.write(`${linesOf(obligations, dayOf(instant), desk.school.shortName).join('\n')}\n`)
})
