import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Obligation } from '../../content/obligations/monitor.ts'
import { day } from '../../content/lifecycle/day.ts'
import { openDesk, type Desk } from './desk.ts'
import { startMailServer, type Taken } from './mail-server.ts'

let server: Awaited<ReturnType<typeof startMailServer>>
let desk: Desk
let reminders: typeof import('../../cms/reminders.ts')
let refuses = /^$/
let isOpen = true

beforeAll(async () => {
  server = await startMailServer({
    onRcptTo: ({ address }, _, done) => (refuses.test(address) ? done(Object.assign(new Error('no such user'), { responseCode: 550 })) : done()),
    onConnect: (_, done) => (isOpen ? done() : done(Object.assign(new Error('closed'), { responseCode: 421 }))),
  })
  Object.assign(process.env, { LIMPIDA_SMTP_URL: `smtp://utente:segreta@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`, LIMPIDA_MAIL_FROM: 'limpida@icvalledellequerce.example', LIMPIDA_CMS_URL: 'https://redazione.example' })
  desk = await openDesk()
  reminders = await import('../../cms/reminders.ts')
})
afterAll(async () => {
  await desk.close()
  await server.close()
})
beforeEach(async () => {
  refuses = /^$/
  isOpen = true
  server.taken.length = 0
  await desk.payload.delete({ collection: 'invii', where: {} })
})

const obligation = (over: Partial<Obligation> = {}): Obligation => ({
  section: 'personale/tassi-assenza', title: 'Personale › Tassi di assenza', what: null, legalBasis: 'art. 16', frequency: 'quarterly', period: '3° trimestre 2026', due: day('2026-10-30'),
  isIndicative: false, state: 'late', doneOn: null, address: null, why: 'Andava pubblicato entro il 30 ottobre 2026.', ...over,
})
const morning = new Date('2026-11-25T07:30:00+01:00')
const at = (text: string): Date => new Date(text)
const send = (obligations: Obligation[] = [obligation()], when = morning, again = false) => reminders.sendReminder(desk.payload, obligations, when, again)
const only = (): Taken => {
  expect(server.taken).toHaveLength(1)
  return server.taken[0]!
}
const rows = async () => (await desk.payload.find({ collection: 'invii', sort: 'day' })).docs.map(({ day, state, attempts, recipients, message }) => ({ day, state, attempts, recipients, message }))

describe('the reminder of a day', () => {
  it('is one mail, over a secure connection, to the DSGA, the dirigente and whoever the school adds, as text and HTML', async () => {
    await desk.ask('dsga', 'POST', '/globals/promemoria', { addresses: ['RPCT@icvalledellequerce.example', 'dsga@icvalledellequerce.example'] })
    expect(await send([obligation(), obligation({ title: 'Bilanci › Preventivo', state: 'due', due: day('2026-12-01'), period: 'anno 2026' }), obligation({ state: 'due', due: day('2026-12-31') })])).toEqual({ state: 'sent', message: null })
    const { to, from, source, isSecure, user } = only()
    expect([...to].sort()).toEqual(['dirigentescolastico@icvalledellequerce.example', 'dsga@icvalledellequerce.example', 'rpct@icvalledellequerce.example'])
    expect([from, isSecure, user]).toEqual(['limpida@icvalledellequerce.example', true, 'utente'])
    expect(source).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(source).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
    expect(source).toMatch(/^Content-Type: text\/html; charset=utf-8/m)
    expect(source).toContain('https://redazione.example/admin')
    expect(await rows()).toEqual([{ day: '2026-11-25', state: 'sent', attempts: 1, recipients: 3, message: null }])
  })

  it('never goes out twice, whoever asks at the same moment, unless a person asks again', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => send()))
    expect(all.filter((one) => one !== null)).toEqual([{ state: 'sent', message: null }])
    expect(await send()).toBeNull()
    only()
    expect(await send(undefined, undefined, true)).toMatchObject({ state: 'sent' })
    expect(server.taken).toHaveLength(2)
  })

  it('does not go out when there is nothing to say, and that is noted too', async () => {
    expect(await send([obligation({ state: 'done' }), obligation({ state: 'due', due: day('2027-05-31') })])).toMatchObject({ state: 'nothing' })
    expect(server.taken).toEqual([])
    expect(await send()).toBeNull()
  })

  it('says how many addresses the server refused, and fails when it refuses all', async () => {
    refuses = /^dirigente/i
    expect(await send()).toEqual({ state: 'sent', message: expect.stringMatching(/^Il server di posta ha rifiutato 1 indirizzo su \d/) })
    await desk.payload.delete({ collection: 'invii', where: {} })
    refuses = /./
    expect(await send()).toEqual({ state: 'failed', message: 'Il server di posta ha rifiutato il mittente o tutti i destinatari. Controlla LIMPIDA_MAIL_FROM e gli indirizzi.' })
  })

  it.each<[number, string, boolean]>([
    [1, '2026-11-25T06:09:59Z', false],
    [1, '2026-11-25T06:10:00Z', true],
    [2, '2026-11-25T06:19:59Z', false],
    [2, '2026-11-25T06:20:00Z', true],
    [4, '2026-11-25T07:20:00Z', true],
    [5, '2026-11-25T22:00:00Z', false],
  ])('that failed %i times at seven is due again at %s: %s', async (attempts, instant, isDue) => {
    const { id } = await desk.payload.create({ collection: 'invii', data: { day: '2026-11-25', state: 'failed', attempts } })
    await desk.payload.db.updateOne({ collection: 'invii', id, data: { day: '2026-11-25', state: 'failed', attempts, updatedAt: '2026-11-25T06:00:00.000Z' } })
    expect(await reminders.isReminderDue(desk.payload, at(instant))).toBe(isDue)
  })

  it('that failed is noted with its reason, and goes out once when the server is back', async () => {
    isOpen = false
    expect(await send()).toMatchObject({ state: 'failed', message: expect.stringMatching(/^Il server di posta /) })
    expect(await rows()).toMatchObject([{ state: 'failed', attempts: 1 }])
    isOpen = true
    expect(await send()).toMatchObject({ state: 'sent' })
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2, message: null }])
    expect(await send()).toBeNull()
    only()
  })

  it.each<[string, string, boolean]>([
    ['at one minute to seven in winter', '2026-11-25T05:59:59Z', false],
    ['at seven in winter', '2026-11-25T06:00:00Z', true],
    ['at seven in summer', '2026-07-01T05:00:00Z', true],
    ['at one minute to seven in summer', '2026-07-01T04:59:59Z', false],
    ['at midnight', '2026-11-24T23:00:00Z', false],
  ])('is due %s in Italy: %s', async (_, instant, isDue) => expect(await reminders.isReminderDue(desk.payload, at(instant))).toBe(isDue))

  it('is due once a day, and not at all where the school turned it off', async () => {
    await send()
    expect(await reminders.isReminderDue(desk.payload, at('2026-11-25T21:00:00Z'))).toBe(false)
    expect(await reminders.isReminderDue(desk.payload, at('2026-11-26T06:00:00Z'))).toBe(true)
    await desk.ask('dsga', 'POST', '/globals/promemoria', { isOn: false })
    expect(await reminders.isReminderDue(desk.payload, at('2026-11-26T06:00:00Z'))).toBe(false)
    await desk.ask('dsga', 'POST', '/globals/promemoria', { isOn: true })
  })

  it('that a process left in the middle is not sent a second time, and the dashboard says so', async () => {
    await desk.payload.create({ collection: 'invii', data: { day: '2026-11-25', state: 'sending', attempts: 1 } })
    expect(await send()).toBeNull()
    expect(server.taken).toEqual([])
    const { body } = await desk.ask('dsga', 'GET', '/sezioni/obblighi')
    expect(body.reminder).toEqual({ isMailOn: true, isWanted: true, last: { day: '2026-11-25', state: 'sending', message: null } })
    const { reminderInWords } = await import('../../cms/reminder-words.ts')
    expect(reminderInWords(body.reminder as Parameters<typeof reminderInWords>[0])).toContain('Il promemoria del 25 novembre 2026 è in partenza.')
  })

  it.each<[string, object, Record<string, string>]>([
    ['an address that is none', { addresses: ['rpct(at)scuola'] }, { addresses: '«rpct(at)scuola» non è un indirizzo e-mail: scrivilo come nome@scuola.edu.it.' }],
    ['days that cannot be', { days: -1 }, { days: 'I giorni sono un numero intero da 0 a 366.' }],
  ])('has no settings with %s', async (_, sent, problems) => {
    const { problemsAt } = await import('./desk.ts')
    expect(problemsAt((await desk.ask('dsga', 'POST', '/globals/promemoria', sent)).body)).toEqual(problems)
  })
})

describe('a mail that cannot go out says why, without addresses, passwords or the server’s words', () => {
  const fault = async (url: string): Promise<string> => {
    const { mailFaultInWords, transportTo } = await import('../../cms/mail.ts')
    const error: unknown = await transportTo({ url, from: { name: 'Limpida', address: 'a@example.org' } }).sendMail({ from: 'a@example.org', to: 'b@example.org', text: 'x' }).then(() => null, (thrown: unknown) => thrown)
    expect(error).not.toBeNull()
    return mailFaultInWords(error)
  }
  it('when the login is refused', async () => expect(await fault(`smtp://utente:sbagliata@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`)).toMatch(/^Il server di posta ha rifiutato l’utente o la password\./))
  it('when nobody listens', async () => expect(await fault('smtp://127.0.0.1:9')).toMatch(/^Il server di posta non risponde\./))
  it('when the certificate is nobody’s', async () => expect(await fault(`smtp://utente:segreta@127.0.0.1:${server.port}`)).toMatch(/^Con il server di posta non si è aperta una connessione sicura\./))
  it('when a login would cross the network in clear', async () => {
    const clear = await startMailServer({ hideSTARTTLS: true, allowInsecureAuth: true }, /^$/, '127.0.0.2')
    try {
      expect(await fault(`smtp://utente:segreta@127.0.0.2:${clear.port}`)).toMatch(/^Con il server di posta non si è aperta una connessione sicura\./)
      expect(clear.taken).toEqual([])
    } finally {
      await clear.close()
    }
  })
  it('when the name leads nowhere', async () => expect(await fault('smtp://posta.invalid')).toMatch(/^Il server di posta (?:non si trova|non risponde)\./))
})

describe('a forgotten password', () => {
  it('is answered with a link in Italian to the admin’s own address, and nothing for strangers’ addresses', async () => {
    expect((await desk.ask('stranger', 'POST', '/utenti/forgot-password', { email: 'segreteria@icvalledellequerce.example' })).status).toBe(200)
    const { to, source } = only()
    expect(to).toEqual(['segreteria@icvalledellequerce.example'])
    expect(source).toMatch(/Subject: Limpida: scegli una password nuova/)
    expect(source.replaceAll('=\r\n', '')).toMatch(/https:\/\/redazione\.example\/admin\/reset\/[0-9a-f]{20,}/)
    server.taken.length = 0
    expect((await desk.ask('stranger', 'POST', '/utenti/forgot-password', { email: 'nessuno@icvalledellequerce.example' })).status).toBe(200)
    expect(server.taken).toEqual([])
  })
})
