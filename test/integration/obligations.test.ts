import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as spreadsheet from '@e965/xlsx'
import ICAL from 'ical.js'
import { readCsv } from '../../content/datasets/csv.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Obligation } from '../../content/obligations/monitor.ts'
import { startMailServer } from '../cms/mail-server.ts'
import { runCommand } from '../running-school.ts'

const data = mkdtempSync(path.join(tmpdir(), 'limpida-obligations-'))
const env = { ...process.env, LIMPIDA_DATA: data, PAYLOAD_SECRET: 'a secret of thirty-two characters', NO_COLOR: '1' }
delete (env as NodeJS.ProcessEnv).DATABASE_URL // the school of this test is its own
const obligations = (...args: string[]) => runCommand('obligations', args, env)

beforeAll(async () => {
  expect(await runCommand('seed', [], env)).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

type Said = { at: string; counts: Record<string, number>; obligations: Obligation[] }

describe('npm run obligations, on the demo school', () => {
  it('shows what is late and due by deadline, then every section, and writes a calendar that another program reads', async () => {
    const file = path.join(data, 'scadenze.ics')
    const { code, stdout } = await obligations('--ics', file, '--as-of', '2026-11-25T10:00:00+01:00')
    expect(code).toBe(0)
    const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent')
    expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toContain('2026-12-15')
    expect(stdout).toMatch(/^Amministrazione Trasparente di IC Valle delle Querce, 25 novembre 2026\nin ritardo \d+, da fare \d+, fatto \d+, da verificare \d+\n/)
    expect(stdout).toMatch(/\nDa fare {5}15\/12\/2026 +Altri contenuti › Prevenzione della corruzione: Relazione annuale del responsabile\n/)
    expect(stdout).toMatch(/\nSezione +In ritardo +Da fare +Fatto +Da verificare\n/)
    expect(stdout).toMatch(/\nOrganizzazione › Telefono e posta elettronica +· +· +1 +·\n/)
  })

  it('says the same as data, and moves with the instant', async () => {
    const said = async (at: string): Promise<Said> => JSON.parse((await obligations('--json', '--as-of', at)).stdout) as Said
    const [now, later] = [await said('2026-11-25T10:00:00+01:00'), await said('2027-01-31T00:00:00+01:00')]
    const fourth = ({ obligations }: Said) => obligations.find(({ section, period }) => section === 'personale/tassi-assenza' && period === '4° trimestre 2026')
    expect([fourth(now)?.state, fourth(later)?.state]).toEqual(['due', 'late'])
    expect(now.obligations.find(({ section, period }) => section === 'personale/tassi-assenza' && period === '3° trimestre 2026')).toMatchObject({
      state: 'done', due: '2026-10-30', doneOn: '2026-10-13', address: expect.stringMatching(/^\/amministrazione-trasparente\/personale\/tassi-assenza$/),
    })
    expect(now.counts.late).toBe(now.obligations.filter(({ state }) => state === 'late').length)
  })

  it('writes the sheet for the revisori as ODS and as CSV, with the same rows', async () => {
    const [ods, csv] = ['attestazione.ods', 'attestazione.csv'].map((name) => path.join(data, name)) as [string, string]
    for (const file of [ods, csv]) expect(await obligations('--attestation', file, '--as-of', '2026-11-25T10:00:00+01:00')).toMatchObject({ code: 0 })
    const inOds = spreadsheet.utils.sheet_to_json<unknown[]>(spreadsheet.read(readFileSync(ods)).Sheets['Griglia di rilevazione']!, { header: 1, defval: '' })
    const inCsv = readCsv(readFileSync(csv, 'utf8').slice(1).replaceAll('\r\n', '\n'))
    expect(inCsv).toEqual(inOds.map((row) => row.map(String)))
    const absence = inOds.find((row) => row[1] === 'Tassi di assenza')
    expect(absence?.slice(6, 11)).toEqual([2, '', '', 3, expect.anything()])
  })

  it('shows the mail of a day without sending it, sends that of today once, and again only when asked', async () => {
    const shown = await obligations('--mail', '--dry-run', '--as-of', '2026-11-25T10:00:00+01:00')
    expect(shown.stdout).toMatch(/^2 recipients \(by role and by «Promemoria per e-mail»\); nothing is sent\.\n\nSubject: Amministrazione Trasparente: \d+ in ritardo(?:, \d+ in scadenza)?\n\nPromemoria del 25 novembre 2026 per IC Valle delle Querce\.\n/)
    const server = await startMailServer()
    try {
      const withMail = { ...env, LIMPIDA_SMTP_URL: `smtp://utente:segreta@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`, LIMPIDA_MAIL_FROM: 'limpida@icvalledellequerce.example' }
      expect(await runCommand('obligations', ['--mail'], withMail)).toMatchObject({ code: 0, stdout: 'The reminder is sent.\n' })
      expect(await runCommand('obligations', ['--mail'], withMail)).toMatchObject({ code: 1, stderr: expect.stringContaining('has gone out already: nothing was sent. Add --again') })
      expect(server.taken).toHaveLength(1)
      const wrong = await runCommand('obligations', ['--mail', '--again'], { ...withMail, LIMPIDA_SMTP_URL: withMail.LIMPIDA_SMTP_URL.replace('segreta', 'sbagliata') })
      expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('Il server di posta ha rifiutato l’utente o la password.') })
      expect(wrong.stderr).not.toContain('sbagliata')
    } finally {
      await server.close()
    }
  })

  it.each<[string, string[], string]>([
    ['a mail without a server', ['--mail'], 'No mail server is set. Set LIMPIDA_SMTP_URL'],
    ['a mail of another day', ['--mail', '--as-of', '2026-11-25T10:00:00+01:00'], 'A reminder is sent for today'],
    ['--again without a mail', ['--again'], '--dry-run and --again go with --mail'],
    ['an argument it does not know', ['--all'], 'Use: npm run obligations'],
    ['an instant without offset', ['--as-of', '2026-11-25'], '--as-of needs an instant with its offset'],
    ['a sheet of another form', ['--attestation', 'attestazione.pdf'], 'give it a name that ends with .ods or .csv'],
    ['a calendar in no folder', ['--ics', '/nowhere/at/all.ics'], 'There is no folder /nowhere/at'],
  ])('refuses %s with a sentence', async (_, args, sentence) => {
    const { code, stderr } = await obligations(...args)
    expect(code).not.toBe(0)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
  })
})
