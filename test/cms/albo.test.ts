import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentSchema, type Document } from '../../content/documents/document.ts'
import { addDays, day, dayOf } from '../../content/lifecycle/day.ts'
import { attachCopies, publish, type Cleared } from '../../content/publish.ts'
import type { RegistroAlbo } from '../../cms/payload-types.ts'
import { school } from '../fixtures/documents.ts'
import { openDesk, problemsAt, type Desk } from './desk.ts'

let desk: Desk
let albo: typeof import('../../cms/albo/register.ts')
let onAlbo: typeof import('../../scripts/release/on-albo.ts').onAlbo

beforeAll(async () => {
  desk = await openDesk()
  albo = await import('../../cms/albo/register.ts')
  ;({ onAlbo } = await import('../../scripts/release/on-albo.ts'))
  await (await import('../../cms/records.ts')).writeSchool(desk.payload, school)
})
afterAll(() => desk.close())

const today = dayOf(new Date())
const paragraph = (words: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '', children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }] } })
const act = (title: string, over: object = {}, more: object = {}) => ({ title, actType: 'determina', date: today, body: paragraph(`Si decide: ${title}.`), placements: [{ venue: 'albo-online', from: today, ...over }], _status: 'published', ...more })
const publishAct = async (title: string, over: object = {}, more: object = {}): Promise<number> => {
  const { body, status } = await desk.ask('segreteria', 'POST', '/atti', act(title, over, more))
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: number }).id
}
const documents = async (): Promise<Document[]> => {
  const { readDocuments } = await import('../../cms/documents.ts')
  const all: Document[] = []
  for await (const record of readDocuments(desk.payload)) all.push(documentSchema.parse(record))
  return all
}
const documentOf = async (id: number): Promise<Document> => (await documents()).find((one) => one.id === `atto-${id}`)!
const rowOf = async (id: number): Promise<RegistroAlbo | undefined> => (await desk.payload.find({ collection: 'registro-albo', where: { document: { equals: `atto-${id}` } } })).docs[0]
/** What a release does to the register. */
const release = async (at = new Date()): Promise<string[]> => {
  const numbers = await albo.registerOnAlbo(desk.payload, school, at)
  const cleared = (await documents()).flatMap((document): [Document, Cleared][] => {
    const verdict = publish(document, at, school)
    return 'cleared' in verdict ? [[document, verdict.cleared]] : []
  })
  const { Copies } = await import('../../scripts/release/copies.ts')
  const { readFileOf } = await import('../../cms/documents.ts')
  const copies = new Copies(mkdtempSync(path.join(tmpdir(), 'limpida-copies-')), 'prova', (id) => readFileOf(desk.payload, id))
  const shown = await Promise.all(cleared.map(async ([document, one]) => [onAlbo(document, { ...one, ...attachCopies(one, await Promise.all(one.files.map((file) => copies.clear(file)))) }) ?? []].flat()))
  copies.close(false)
  await albo.noteShown(desk.payload, shown.flat(), at)
  return numbers
}
const year = today.slice(0, 4)

describe('a number in the register', () => {
  it('is given when an act goes up, in the order of publication, once; what is to come, a draft and what is kept back take none', async () => {
    const [first, second] = [await publishAct('Acquisto di banchi'), await publishAct('Acquisto di sedie')]
    const later = await publishAct('Avviso che verrà', { from: addDays(today, 3) })
    const kept = await publishAct('Elenco', {}, { actType: 'avviso' })
    const found = await desk.payload.db.findOne<{ id: number }>({ collection: 'atti', where: { id: { equals: kept } } }) // the form would refuse what the gate keeps back
    await desk.payload.db.updateOne({ collection: 'atti', id: kept, data: { ...found, body: paragraph('Allo studente Tiziano Ferretti (2ª C) è irrogata la sospensione di tre giorni.') } })
    await desk.ask('segreteria', 'POST', '/atti', { ...act('Bozza'), _status: 'draft' })
    expect(await release()).toEqual([`1/${year}`, `2/${year}`])
    expect(await release()).toEqual([])
    expect([(await rowOf(first))?.key, (await rowOf(second))?.key]).toEqual([`1/${year}`, `2/${year}`])
    expect([await rowOf(later), await rowOf(kept)]).toEqual([undefined, undefined])
    expect((await documentOf(first)).placements).toMatchObject([{ venue: 'albo-online', register: `1/${year}` }])
  })

  it('is that of the year in which the act goes up, and each year starts again at one', async () => {
    const act = { document: 'atto-x', act: 'Avviso', name: 'x', rule: 'albo' as const, from: day('2099-12-31'), lastDay: day('2100-01-15'), registeredAt: '2099-12-31T22:59:59.000Z' }
    expect(await albo.takeNumber(desk.payload, { ...act, year: 2099 })).toBe('1/2099')
    expect(await albo.takeNumber(desk.payload, { ...act, year: 2100, document: 'atto-y' })).toBe('1/2100')
    expect(await albo.takeNumber(desk.payload, { ...act, year: 2100 })).toBe('1/2099')
    await desk.payload.delete({ collection: 'registro-albo', where: { year: { greater_than: 2090 } } })
  })

  it('holds the first day and the length of the publication; the rest of the act may be mended', async () => {
    const id = await publishAct('Rinnovo del contratto')
    await release()
    const { placements } = (await desk.payload.findByID({ collection: 'atti', id, depth: 0 })) as { placements: object[] }
    const change = async (over: object) => desk.ask('segreteria', 'PATCH', `/atti/${id}`, { placements: [{ ...placements[0], ...over }], _status: 'published' })
    const number = (await rowOf(id))!.key
    expect(problemsAt((await change({ from: addDays(today, 1) })).body)).toEqual({ 'placements.0.from': expect.stringContaining(`L’atto è nel registro dell’albo con il numero ${number}: il primo giorno resta`) })
    expect(problemsAt((await change({ days: 60 })).body)).toEqual({ 'placements.0.from': expect.stringContaining('la durata non si cambia') })
    expect(problemsAt((await change({ venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', rule: 'five-years' })).body)).toEqual({ placements: expect.stringContaining('non si toglie') })
    expect((await change({ requestedBy: 'Comune di Roccalba' })).status).toBe(200)
    expect((await desk.ask('segreteria', 'PATCH', `/atti/${id}`, { summary: 'Più chiaro.', _status: 'published' })).status).toBe(200)
  })

  it('is one for each act: two placements on the albo are refused', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/atti', { ...act('Doppio'), placements: [{ venue: 'albo-online', from: today }, { venue: 'albo-online', from: today }] })
    expect(problemsAt(body)).toEqual({ placements: 'Un atto va all’albo una volta sola, con un solo numero di registro: lascia una collocazione «Albo online».' })
  })
})

describe('the days on the albo', () => {
  it('are those that the school chose for the kind of act, with their reason, unless somebody writes others', async () => {
    const saved = await desk.ask('dsga', 'POST', '/globals/albo', { daysByKind: [{ kind: 'bando', days: 30, basis: 'delibera n. 12 del 2025' }] })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    const [bando, other, determina] = [await publishAct('Bando', {}, { actType: 'bando' }), await publishAct('Bando breve', { days: 20 }, { actType: 'bando' }), await publishAct('Determina')]
    expect((await documentOf(bando)).placements).toMatchObject([{ days: 30, daysBasis: 'delibera n. 12 del 2025' }])
    expect((await documentOf(other)).placements[0]).toEqual({ venue: 'albo-online', rule: 'albo', from: today, days: 20 })
    expect((await documentOf(determina)).placements[0]).not.toHaveProperty('days')
  })

  it.each<[string, object, Record<string, string>]>([
    ['a kind without a reason', { daysByKind: [{ kind: 'bando', days: 30 }] }, { 'daysByKind.0.basis': 'Scrivi la norma o la delibera che fissa questi giorni.' }],
    ['no days', { daysByKind: [{ kind: 'bando', days: 0, basis: 'x' }] }, { 'daysByKind.0.days': 'I giorni di albo sono un numero intero da 1 a 3650.' }],
    ['an outage to come', { outages: [{ from: today, until: addDays(today, 1), reason: 'Lavori' }] }, { 'outages.0.until': 'Questo giorno deve ancora venire: un’interruzione si annota quando c’è stata.' }],
    ['an outage that ends before it starts', { outages: [{ from: today, until: addDays(today, -1), reason: 'Lavori' }] }, { 'outages.0.until': 'L’interruzione finisce prima di cominciare: correggi uno dei due giorni.' }],
    ['an outage without a word', { outages: [{ from: today, until: today }] }, { 'outages.0.reason': 'Scrivi che cosa è successo: resta agli atti e spiega la proroga.' }],
  ])('are refused with %s', async (_, sent, problems) => {
    const { status, body } = await desk.ask('dsga', 'POST', '/globals/albo', sent)
    expect([status, problemsAt(body)]).toEqual([400, problems])
  })

  it('are refused twice for one kind', async () => {
    const { body } = await desk.ask('dsga', 'POST', '/globals/albo', { daysByKind: [1, 2].map((days) => ({ kind: 'bando', days, basis: 'x' })) })
    expect(Object.values(problemsAt(body))).toContain('Questo tipo di atto c’è due volte: lascia una riga sola.')
  })
})

describe('an outage', () => {
  it('moves the last day of what was up then, in the register and wherever the term is said', async () => {
    const id = await publishAct('Avviso pubblico')
    await release()
    await desk.ask('dsga', 'POST', '/globals/albo', { outages: [{ from: today, until: today, reason: 'Guasto' }] })
    const verdict = publish(await documentOf(id), new Date(), school)
    expect('cleared' in verdict && verdict.cleared.document.placements[0]).toMatchObject({ until: addDays(today, 16), why: expect.stringContaining('più 1 giorno di proroga perché l’albo non era raggiungibile') })
    await release()
    expect(await rowOf(id)).toMatchObject({ until: addDays(today, 16), lastDay: addDays(today, 15) })
    await desk.ask('dsga', 'POST', '/globals/albo', { outages: [] })
    await release()
    expect(await rowOf(id)).toMatchObject({ until: addDays(today, 15) })
  })
})

describe('an annulment', () => {
  it('needs a reason and whoever writes, takes the act off the albo and leaves its number; it is not done twice', async () => {
    const id = await publishAct('Graduatoria', {}, { placements: [{ venue: 'albo-online', from: today }, { venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', from: today }] })
    await release()
    const row = (await rowOf(id))!
    const annul = (as: 'segreteria' | 'revisore' | 'stranger', reason: string) => desk.ask(as, 'POST', `/registro-albo/${row.id}/annulla`, { reason })
    expect((await annul('stranger', 'Atto sbagliato')).status).toBe(403)
    expect((await annul('revisore', 'Atto sbagliato')).status).toBe(403)
    expect(await annul('segreteria', '  ')).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('Scrivi il motivo') }] } })
    expect(await annul('segreteria', 'Atto sbagliato')).toMatchObject({ status: 200, body: { message: expect.stringContaining(`La pubblicazione n. ${row.key} è annullata`) } })
    expect(await annul('segreteria', 'Di nuovo')).toMatchObject({ status: 400, body: { errors: [{ message: 'La pubblicazione è già annullata.' }] } })
    const verdict = publish(await documentOf(id), new Date(), school)
    expect('cleared' in verdict && verdict.cleared.document.placements.map(({ venue }) => venue)).toEqual(['amministrazione-trasparente'])
    expect(await release()).toEqual([])
    expect(await rowOf(id)).toMatchObject({ key: row.key, annulmentReason: 'Atto sbagliato' })
    const next = await publishAct('Graduatoria corretta')
    await release()
    expect(Number((await rowOf(next))?.number)).toBe(Number(row.number) + 1)
  })

  it('comes too late when the term is over', async () => {
    const { id } = await desk.payload.create({ collection: 'registro-albo', data: { key: '1/2020', year: 2020, number: 1, document: 'atto-9999', act: 'Avviso', name: 'x', rule: 'albo', from: '2020-01-10', lastDay: '2020-01-25', registeredAt: '2020-01-10T08:00:00Z', shown: [] } })
    expect(await desk.ask('admin', 'POST', `/registro-albo/${id}/annulla`, { reason: 'Atto sbagliato' })).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('Il termine è già finito') }] } })
    await desk.payload.delete({ collection: 'registro-albo', id })
  })
})

describe('the referto', () => {
  it('has the fingerprints of what citizens read and of the originals, as text, data and a tagged PDF', async () => {
    const { writeAttachment } = await import('../../cms/records.ts')
    const bytes = new TextEncoder().encode('nome;quantità\nbanchi;12\n')
    const file = await writeAttachment(desk.payload, { title: 'Elenco dei beni', name: 'elenco.csv', bytes, mediaType: 'text/csv' })
    const id = await publishAct('Rimborso', {}, { body: paragraph('Si rimborsa a VLDMRA80A41H501A la quota versata.'), attachments: [file] })
    await release()
    await release()
    const row = (await rowOf(id))!
    const { body, status } = await desk.ask('revisore', 'GET', `/registro-albo/${row.id}/referto.json`)
    expect(status).toBe(200)
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    const shown = body.shown as { what: string; sha256: string; original?: string }[]
    expect(shown).toHaveLength(2)
    expect(shown[0]).toMatchObject({ what: 'text', original: sha256('Rimborso\n\nSi rimborsa a VLDMRA80A41H501A la quota versata.') })
    expect(shown[0]?.sha256).not.toBe(shown[0]?.original)
    expect(shown[1]).toMatchObject({ what: 'file', title: 'Elenco dei beni', sha256: createHash('sha256').update(bytes).digest('hex') })
    expect(shown[1]).not.toHaveProperty('original')
    expect(body).toMatchObject({ kind: 'provisional', number: row.key, subject: 'Rimborso', until: addDays(today, 15) })

    const { token } = await desk.payload.login({ collection: 'utenti', data: { email: 'dsga@icvalledellequerce.example', password: 'una frase lunga di prova' } })
    const download = (form: string) => handleEndpoints({ config: desk.config, request: new Request(`http://localhost:3000/api/registro-albo/${row.id}/referto.${form}`, { headers: { Authorization: `JWT ${token}` } }), payloadInstanceCacheKey: process.env.LIMPIDA_DATA! })
    expect(await (await download('txt')).text()).toContain(`Numero di registro: ${row.key}`)
    const answer = await download('pdf')
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual(['application/pdf', `attachment; filename="referto-albo-${row.year}-${row.number}.pdf"`])
    const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()), useSystemFonts: true }).promise
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
    expect(info.Title).toBe(`Referto di pubblicazione provvisorio: pubblicazione in corso – Albo n. ${row.key}`)
    expect(info.Language).toBe('it-IT')
    expect(Object.fromEntries((await pdf.getMarkInfo()) as unknown as Map<string, boolean>)).toMatchObject({ Marked: true })
    const page = await pdf.getPage(1)
    const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
    expect(words).toContain(shown[1]?.sha256.slice(0, 40))
    const roles = JSON.stringify(await page.getStructTree())
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'P']) expect(roles).toContain(`"role":"${role}"`)
    await pdf.cleanup()
  }, 30_000)

  it('is for whoever has logged in, and says so when there is no such row', async () => {
    for (const form of ['pdf', 'txt', 'json']) {
      expect((await desk.ask('stranger', 'GET', `/registro-albo/1/referto.${form}`)).status).toBe(401)
      expect((await desk.ask('dsga', 'GET', `/registro-albo/999999/referto.${form}`)).status).toBe(404)
    }
  })
})
