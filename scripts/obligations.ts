import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../content/lifecycle/day.ts'
import { calendarOf } from '../content/obligations/calendar.ts'
import { filedByTheGate, type Filed } from '../content/obligations/filed.ts'
import { countStates, obligationsOn } from '../content/obligations/monitor.ts'
import { sectionWordsSchema, type SectionWords } from '../content/publish.ts'
import { open, readDesk } from './desk.ts'
import { linesOf } from './obligations/table.ts'
import { readAsOf } from './release/request.ts'
import { run, Stop } from './stop.ts'

const usage = 'Use: npm run obligations -- [--as-of 2027-01-31T09:00:00+01:00] [--json] [--ics FILE]'

function readArguments(): { asOf?: string | undefined; json: boolean; ics?: string | undefined } {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, json: { type: 'boolean' }, ics: { type: 'string' } } })
    return { asOf: values['as-of'], json: values.json ?? false, ics: values.ics }
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${usage}`, 2)
  }
}

await run(async () => {
  const { asOf, json, ics } = readArguments()
  const instant = asOf === undefined ? new Date() : readAsOf(asOf)
  const calendar = ics === undefined ? null : path.resolve(process.env.INIT_CWD ?? process.cwd(), ics)
  if (calendar !== null && !existsSync(path.dirname(calendar))) throw new Stop(`There is no folder ${path.dirname(calendar)}: make it, or write the calendar elsewhere.`)
  const payload = await open()
  const desk = await readDesk(payload)
  const filed: Filed[] = []
  for await (const record of desk.documents) filed.push(...filedByTheGate(record, instant, desk.school))
  const words = desk.sections.flatMap((record): SectionWords[] => [sectionWordsSchema.safeParse(record).data ?? []].flat())
  const obligations = obligationsOn(dayOf(instant), { filed, words })
  await payload.destroy()

  if (calendar !== null) writeFileSync(calendar, calendarOf(obligations, instant, desk.school.shortName))
  if (json) process.stdout.write(`${JSON.stringify({ at: instant.toISOString(), counts: countStates(obligations), obligations }, null, 2)}\n`)
  else process.stdout.write(`${linesOf(obligations, dayOf(instant), desk.school.shortName).join('\n')}\n`)
})
