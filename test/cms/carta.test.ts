import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocuments, readSchool, readSynonyms } from '../../cms/documents.ts'
import { lexicalFromBody } from '../../cms/rich-text.ts'
import { documentSchema, type Document } from '../../content/documents/document.ts'
import { publish } from '../../content/publish.ts'
import { school } from '../fixtures/documents.ts'
import { circolare, openDesk, problemsAt, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => desk.close())

const text = (words: string): object => lexicalFromBody([{ type: 'paragraph', inlines: [{ type: 'text', text: words }] }])
const carta = (over: object): object => ({
  title: 'Carta dei servizi',
  date: '2022-10-14',
  approval: 'Delibera n. 3 del Consiglio di Istituto',
  body: text('La scuola risponde in dieci giorni.'),
  standards: [{ service: 'Certificato', standard: 'Rilascio', days: 10, achieved: 80, averageDays: 8.5, achievedYear: '2021-22' }],
  placements: [{ venue: 'carta-dei-servizi', from: '2022-10-20' }],
  _status: 'published',
  ...over,
})
const save = (over: object) => desk.ask('segreteria', 'POST', '/globals/carta-dei-servizi', carta(over))
async function carte(): Promise<Document[]> {
  const records: Document[] = []
  for await (const record of readDocuments(desk.payload)) records.push(documentSchema.parse(record))
  return records.filter(({ kind }) => kind === 'carta-dei-servizi')
}

describe('a new Carta dei servizi', () => {
  it('keeps the one before it, with its last day, and the two are documents of their own', async () => {
    expect((await save({})).status).toBe(200)
    const { status, body } = await save({ date: '2025-12-12', inForceFrom: '2026-01-07', isNewVersion: true, body: text('La scuola risponde in tre giorni.'), placements: [{ venue: 'carta-dei-servizi', from: '2026-01-07' }], standards: [{ service: 'Certificato', standard: 'Rilascio', days: 3, notMeasured: 'Si misura da quest’anno.' }] })
    expect([status, (body.result as { isNewVersion?: unknown }).isNewVersion]).toEqual([200, false])
    const [before, now, ...others] = await carte()
    expect(others).toEqual([])
    expect(before).toMatchObject({ id: 'carta-dei-servizi-2022-10-14', slug: '2022-10-14', date: '2022-10-14', inForceFrom: '2022-10-20', approval: 'Delibera n. 3 del Consiglio di Istituto', replacedBy: 'carta-dei-servizi', placements: [{ venue: 'carta-dei-servizi', rule: 'in-force', from: '2022-10-20', effectsUntil: '2026-01-06' }], standards: [{ days: 10, achieved: 80, averageDays: 8.5, achievedYear: '2021-22' }] })
    expect(now).toMatchObject({ id: 'carta-dei-servizi', date: '2025-12-12', inForceFrom: '2026-01-07', standards: [{ days: 3, notMeasured: 'Si misura da quest’anno.' }] })
    expect(JSON.stringify([before!.body, now!.body])).toMatch(/dieci giorni.*tre giorni/)
  })

  it('stays as long as the law wants and no longer', async () => {
    const [before] = await carte()
    const at = (instant: string): unknown => Object.keys(publish(before, new Date(instant), school))[0]
    expect([at('2027-12-31T12:00:00+01:00'), at('2028-01-01T12:00:00+01:00')]).toEqual(['cleared', 'withheld'])
  })

  it('must have a day of its own, after the one before', async () => {
    const { status, body } = await save({ date: '2025-12-12', inForceFrom: '2026-01-07', isNewVersion: true })
    expect(status).toBe(400)
    expect(problemsAt(body)).toEqual({ date: 'Per una nuova Carta scrivi la sua data: deve essere dopo quella della Carta pubblicata finora.' })
    expect(await carte()).toHaveLength(2)
  })

  it('is not made by a draft, nor by a save that corrects a word', async () => {
    await desk.ask('segreteria', 'POST', '/globals/carta-dei-servizi?draft=true', carta({ date: '2026-11-01', isNewVersion: true, _status: 'draft' }))
    await save({ date: '2025-12-12', inForceFrom: '2026-01-07', body: text('Corretta.'), previous: undefined })
    expect(await carte()).toHaveLength(2)
  })
})

describe('a text in English', () => {
  it('reaches the gate with its title, and without it is refused in a sentence', async () => {
    const both = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 300, english: { title: 'Strike', body: text('No lessons on Friday.') } }))
    expect(both.status).toBe(201)
    const none = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 301, english: { body: text('No lessons.') } }))
    expect(problemsAt(none.body)).toEqual({ 'english.body': 'C’è un testo in inglese senza oggetto: scrivi anche l’oggetto in inglese.' })
    const onlyTitle = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 302, english: { title: 'Strike' } }))
    expect(problemsAt(onlyTitle.body)).toEqual({ 'english.body': 'C’è un oggetto in inglese senza testo: scrivi il testo, o togli l’oggetto.' })
    for await (const record of readDocuments(desk.payload)) if ((record as Document).number === 300) expect(documentSchema.parse(record).english).toMatchObject({ title: 'Strike' })
  })
})

describe('the words of the search', () => {
  it('are written by the office, at least two in a group', async () => {
    expect(await readSynonyms(desk.payload)).toEqual([])
    const one = await desk.ask('segreteria', 'POST', '/globals/ricerca', { synonyms: [{ words: ['coro'] }] })
    expect(problemsAt(one.body)).toEqual({ 'synonyms.0.words': 'Un gruppo ha almeno due parole.' })
    await desk.ask('segreteria', 'POST', '/globals/ricerca', { synonyms: [{ words: ['coro', 'voci bianche'] }] })
    expect(await readSynonyms(desk.payload)).toEqual([['coro', 'voci bianche']])
    expect((await desk.ask('revisore', 'POST', '/globals/ricerca', { synonyms: [] })).status).toBe(403)
    expect((await desk.ask('stranger', 'GET', '/globals/ricerca')).status).toBe(403)
  })
})

describe('the school in English', () => {
  it('is there only when it has a presentation', async () => {
    const fields = { ...school, vatNumber: '', ipaCode: '' }
    await desk.ask('dsga', 'POST', '/globals/scuola', { ...fields, english: { tagline: 'The school of Roccalba' } })
    expect((await readSchool(desk.payload)).english).toBeUndefined()
    await desk.ask('dsga', 'POST', '/globals/scuola', { ...fields, english: { tagline: 'The school of Roccalba', presentation: 'An invented school.' } })
    expect((await readSchool(desk.payload)).english).toEqual({ tagline: 'The school of Roccalba', presentation: 'An invented school.' })
  })
})
