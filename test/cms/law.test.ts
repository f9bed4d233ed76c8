import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { departuresOf } from '../../content/lifecycle/departures.ts'
import type { ObligationsAnswer } from '../../cms/endpoints/obligations.ts'
import { circolare, openDesk, problemsAt, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => desk.close())

const idOf = (body: Record<string, unknown>): string => String((body.doc as { id: unknown }).id)
async function read(id: string): Promise<Record<string, unknown>> {
  const { readDocuments } = await import('../../cms/documents.ts')
  for await (const record of readDocuments(desk.payload)) if ((record as { id: string }).id === id) return record as Record<string, unknown>
  throw new Error(`${id} is not there`)
}
const section = 'personale/tassi-assenza'
const atto = (placement: object, title: string): object => ({ actType: 'determina', title, date: '2026-10-01', placements: [{ venue: 'amministrazione-trasparente', section, from: '2026-10-01', ...placement }], _status: 'published' })

describe('another rule than the law’s for a section', () => {
  it.each<[string, object, Record<string, string>]>([
    [
      'needs a reason and a resolution',
      { rule: 'albo' },
      {
        'placements.0.reason': 'Hai scelto una regola diversa da quella di legge per questa sezione. Scrivi perché.',
        'placements.0.resolution': 'Un termine scelto dalla scuola ha bisogno della delibera che lo fissa. Scrivi numero, organo e data.',
      },
    ],
    ['needs a resolution besides the reason', { rule: 'albo', reason: 'Atto breve.' }, { 'placements.0.resolution': 'Un termine scelto dalla scuola ha bisogno della delibera che lo fissa. Scrivi numero, organo e data.' }],
    ['needs a reason for a day of its own too', { rule: 'until', until: '2027-01-01', resolution: 'Delibera n. 4' }, { 'placements.0.reason': 'Hai scelto una regola diversa da quella di legge per questa sezione. Scrivi perché.' }],
    ['is none where the article is the same: an act in force stays longer', { rule: 'in-force' }, {}],
    ['is kept with both', { rule: 'albo', reason: 'Atto breve.', resolution: 'Delibera n. 4 del 2 marzo 2026' }, {}],
  ])('%s', async (title, placement, problems) => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/atti', atto(placement, title))
    expect(problemsAt(body)).toEqual(problems)
    expect(status).toBe(Object.keys(problems).length === 0 ? 201 : 400)
    if (status === 201 && 'reason' in placement) expect(await read(`atto-${idOf(body)}`)).toMatchObject({ placements: [placement] })
  })
})

describe('what a school decides for a section', () => {
  const sezione = (override: object): object => ({ section, override })

  it.each<[string, object, Record<string, string>]>([
    ['an applicability', { applicability: 'not-applicable' }, { 'override.applicabilityReason': 'Hai scelto se la sezione riguarda la scuola: scrivi perché.' }],
    [
      'a retention',
      { retention: 'current-version' },
      { 'override.retentionReason': 'Hai scelto un’altra conservazione: scrivi perché.', 'override.resolution': 'Un’altra conservazione ha bisogno della delibera che la fissa. Scrivi numero, organo e data.' },
    ],
    ['a statement', { statement: 'Nulla.' }, { 'override.statementReason': 'Hai cambiato la dichiarazione: scrivi perché.' }],
  ])('%s needs its reason', async (_, override, problems) => {
    expect(problemsAt((await desk.ask('segreteria', 'POST', '/sezioni', sezione(override))).body)).toEqual(problems)
  })

  it('comes out of the CMS with its reasons, and its retention is the usual one from then on', async () => {
    const { readSections } = await import('../../cms/documents.ts')
    const { writeSection } = await import('../../cms/records.ts')
    const override = {
      applicability: { value: 'applicable' as const, reason: 'La scuola ha personale.' },
      retention: { value: 'current-version' as const, reason: 'Dati che cambiano.', resolution: 'Delibera n. 3' },
      statement: { value: 'Nulla.', reason: 'Più chiaro.' },
    }
    await writeSection(desk.payload, { section, introduction: [], override })
    expect(await readSections(desk.payload)).toContainEqual({ section, introduction: [], override })
    const { body } = await desk.ask('segreteria', 'POST', '/atti', atto({}, 'Tassi di assenza'))
    expect(body).toMatchObject({ doc: { placements: [{ rule: 'current-version' }] } })
    await writeSection(desk.payload, { section, introduction: [] })
    expect(await readSections(desk.payload)).toContainEqual({ section, introduction: [] })
    expect((await desk.ask('segreteria', 'POST', '/atti', atto({}, 'Tassi di assenza'))).body).toMatchObject({ doc: { placements: [{ rule: 'five-years' }] } })
  })
})

describe('an urgent removal', () => {
  const withdraw = async (number: number, sent: object): Promise<{ status: number; said: unknown; id: string }> => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number }))
    const answer = await desk.ask('segreteria', 'POST', `/circolari/${idOf(body)}/ritira`, { reason: 'Chiede la famiglia', ...sent })
    return { status: answer.status, said: answer.body.message ?? (answer.body.errors as { message: string }[])[0]?.message, id: `circolare-${idOf(body)}` }
  }

  it.each<[string, object, string]>([
    ['no time of the request', { ground: 'cyberbullying' }, 'Scrivi il giorno e l’ora in cui è arrivata la richiesta: da lì corre il termine di legge.'],
    ['a time without offset', { ground: 'erasure', requestedAt: '2026-11-20T10:00' }, 'Scrivi il giorno e l’ora in cui è arrivata la richiesta: da lì corre il termine di legge.'],
    ['a time to come', { ground: 'objection', requestedAt: '2999-01-01T10:00:00Z' }, 'La richiesta non può essere arrivata nel futuro: correggi il giorno e l’ora.'],
    ['a ground that does not exist', { ground: 'whim' }, 'Scegli perché lascia il sito.'],
  ])('with %s is refused in Italian, and the document stays', async (title, sent, sentence) => {
    const { status, said, id } = await withdraw(100 + title.length, sent)
    expect([status, said]).toEqual([400, sentence])
    expect(await read(id)).toMatchObject({ state: 'published' })
  })

  it('says whether it was in time, and goes into the log with its law', async () => {
    const hour = 3_600_000
    const soon = await withdraw(201, { ground: 'cyberbullying', requestedAt: new Date(Date.now() - hour).toISOString() })
    expect(soon.said).toMatch(/^Il documento è ritirato: tra poco non sarà più sul sito\. È in tempo: il termine arrivava fino (?:al|all’).+ alle \d\d:\d\d\.$/)
    const late = await withdraw(202, { ground: 'cyberbullying', requestedAt: new Date(Date.now() - 49 * hour).toISOString() })
    expect(late.said).toMatch(/ed era già passato: annota il ritardo\.$/)

    const { logDepartures } = await import('../../cms/departures.ts')
    const departures = departuresOf(await read(soon.id), new Date('2026-11-25T10:00:00Z'))
    expect(await logDepartures(desk.payload, departures, new Date())).toBe(1)
    expect(await logDepartures(desk.payload, departures, new Date())).toBe(0)
    const { body } = await desk.ask('revisore', 'GET', `/uscite?where[document][equals]=${soon.id}`)
    expect(body.docs).toMatchObject([{ name: 'circolare 201 (2026-27)', venue: 'circolari', reason: 'withdrawn', rule: 'school-year', why: expect.stringContaining('art. 2 l. 71/2017') }])
    expect((await desk.ask('admin', 'DELETE', `/uscite/${(body.docs as { id: number }[])[0]?.id}`)).status).toBe(403)
    expect((await desk.ask('stranger', 'GET', '/uscite')).status).toBe(403)
  })
})

describe('the monitor of obligations', () => {
  it('has nothing to say before the first release, then counts what the release found public', async () => {
    const answer = async (): Promise<ObligationsAnswer> => (await desk.ask('dsga', 'GET', '/sezioni/obblighi')).body as unknown as ObligationsAnswer
    expect(await answer()).toMatchObject({ counts: null, urgent: [] })
    expect((await desk.ask('dsga', 'GET', '/sezioni/scadenze.ics')).status).toBe(404)
    const { body } = await desk.ask('segreteria', 'POST', '/atti', { ...atto({ section: 'organizzazione/organi', rule: 'current-version' }, 'Organi'), slug: 'organi' })
    const other = await desk.ask('segreteria', 'POST', '/atti', { ...atto({ section: 'organizzazione/telefono-posta', rule: 'current-version' }, 'Telefoni'), slug: 'telefoni' })
    const { startRelease, succeedRelease } = await import('../../cms/releases.ts')
    await succeedRelease(desk.payload, await startRelease(desk.payload, new Date()), {
      published: [{ id: `atto-${idOf(body)}`, address: '/atti/2026/organi', redactions: 0 }],
      withheld: [{ id: `atto-${idOf(other.body)}`, name: 'atto telefoni', reason: 'refused', why: 'Contiene dati personali.' }],
      withheldAttachments: [],
      warnings: [],
    })
    const { counts, urgent } = await answer()
    expect(counts?.done).toBeGreaterThan(0)
    expect(urgent.map(({ section }) => section)).toContain('organizzazione/telefono-posta')
    expect(urgent.map(({ section }) => section)).not.toContain('organizzazione/organi')
  })

  it('gives the deadlines to a calendar, and nothing to strangers', async () => {
    const { obligationsAt } = await import('../../cms/obligations.ts')
    const { calendarOf } = await import('../../content/obligations/calendar.ts')
    const obligations = await obligationsAt(desk.payload, new Date())
    expect(new ICAL.Component(ICAL.parse(calendarOf(obligations ?? [], new Date(), 'x'))).getAllSubcomponents('vevent').length).toBeGreaterThan(20)
    for (const address of ['/sezioni/obblighi', '/sezioni/scadenze.ics', '/sezioni/attestazione.ods', '/sezioni/attestazione.csv']) expect((await desk.ask('stranger', 'GET', address)).status).toBe(401)
  })

  it('reads the documents once for a release and a day, however often the dashboard is opened', async () => {
    const { obligationsAt } = await import('../../cms/obligations.ts')
    const now = new Date()
    const first = await obligationsAt(desk.payload, now)
    const find = vi.spyOn(desk.payload, 'find')
    expect(await obligationsAt(desk.payload, now)).toEqual(first)
    expect(find.mock.calls.map(([{ collection }]) => collection)).toEqual(['rilasci'])
    find.mockClear()
    await obligationsAt(desk.payload, new Date(now.getTime() + 86_400_000))
    expect(find.mock.calls.map(([{ collection }]) => collection)).toContain('atti')
    find.mockRestore()
  })
})
