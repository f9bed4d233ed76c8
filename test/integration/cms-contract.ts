import { expect, it } from 'vitest'
import type { Document } from '../../content/documents/document.ts'
import { dayOf } from '../../content/lifecycle/day.ts'
import { documentSchema } from '../../content/documents/document.ts'
import { importDraft, type ImportDraft } from '../../cms/imports.ts'
import { readDocuments, readFileOf, readSchool, readSections } from '../../cms/documents.ts'
import { quietTime } from '../../cms/releases.ts'
import { writeAttachment, writeDocument, writeSchool, writeSection, type DocumentDraft } from '../../cms/records.ts'
import { siteState } from '../../cms/site-state.ts'
import { circolare, emailOf, problemsAt, type Desk } from '../cms/desk.ts'

const school = {
  name: 'Istituto Comprensivo «Valle delle Querce»',
  shortName: 'IC Valle delle Querce',
  tagline: '',
  code: 'RBIC80100X',
  fiscalCode: '99012340982',
  municipality: 'Roccalba',
  province: 'RB',
  address: 'via dei Tigli 12',
  phones: [{ label: 'Segreteria', value: '0999 451200' }],
  emails: [{ label: 'Segreteria', value: 'segreteria@icvalledellequerce.example' }],
  emailDomains: ['icvalledellequerce.example'],
  ibans: [],
  locations: [{ name: 'Le Querce', address: 'via dei Tigli 12' }],
  roleHolders: [{ role: 'Dirigente scolastica', name: 'Ludovica Santamarina' }],
  presentation: 'Una scuola inventata.',
  history: 'Nata in una prova.',
  siteUrl: 'https://www.icvalledellequerce.example',
}

const atto = (number: number, more: Partial<DocumentDraft> = {}): DocumentDraft => ({
  kind: 'atto',
  actType: 'determina',
  title: `Determina ${number}`,
  slug: `determina-${number}`,
  date: '2026-03-02' as Document['date'],
  audience: [],
  body: [{ type: 'paragraph', inlines: [{ type: 'text', text: `Si compra ${number}.` }] }],
  placements: [{ venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', rule: 'five-years', from: '2026-03-02' as Document['date'] }],
  state: 'published',
  ...more,
})

/** What the CMS must do on whichever database it stands. */
export function deskContract(deskOf: () => Desk): void {
  const all = async (): Promise<Document[]> => {
    const records: Document[] = []
    for await (const record of readDocuments(deskOf().payload)) records.push(documentSchema.parse(record))
    return records
  }

  it('gives the school back as it was written', async () => {
    await expect(readSchool(deskOf().payload)).rejects.toThrow('La scuola non è ancora descritta del tutto')
    await writeSchool(deskOf().payload, school)
    expect(await readSchool(deskOf().payload)).toEqual(school)
  })

  it('gives the words of a section back as they were written, once', async () => {
    const words = { section: 'disposizioni-generali/atti-generali', introduction: [], responsible: 'Segreteria', notApplicable: { reason: 'Nessun atto.', on: '2026-01-10' as Document['date'] } }
    await writeSection(deskOf().payload, { ...words, responsible: 'Dirigenza' })
    await writeSection(deskOf().payload, words)
    expect(await readSections(deskOf().payload)).toEqual([words])
  })

  it('keeps what an old site filed in a section that the law has repealed since', async () => {
    const words = { section: 'controlli-imprese', introduction: [], notApplicable: { reason: 'Sezione abrogata.', on: '2026-01-10' as Document['date'] } }
    await writeSection(deskOf().payload, words)
    expect(await readSections(deskOf().payload)).toContainEqual(words)
    await writeDocument(deskOf().payload, atto(1, { placements: [{ venue: 'amministrazione-trasparente', section: 'controlli-imprese/controlli-imprese-repealed', rule: 'five-years', from: '2026-03-02' as Document['date'] }] }))
    await deskOf().payload.db.deleteMany({ collection: 'atti', where: {} })
  })

  it('gives every document back, in the shape of the gate, over many pages', async () => {
    const { payload } = deskOf()
    for (let number = 1; number <= 1203; number += 1) {
      const { title, slug, date } = atto(number)
      await payload.db.create({ collection: 'atti', data: { title, slug, date, _status: 'draft' } })
    }
    const records: string[] = []
    for await (const record of readDocuments(payload)) records.push((record as Document).id)
    expect(records).toHaveLength(1203)
    expect(new Set(records).size).toBe(1203)
    await payload.db.deleteMany({ collection: 'atti', where: {} })
  })

  it('carries a file with its document: what was read of it, and its bytes', async () => {
    const { payload } = deskOf()
    const bytes = new TextEncoder().encode('nome;quantità\nbanchi;12\n')
    const file = await writeAttachment(payload, { title: 'Elenco', name: 'elenco.csv', bytes, mediaType: 'text/csv' })
    const id = await writeDocument(payload, atto(2000, { attachments: [file] }))
    const document = (await all()).find((one) => one.id === id)
    expect(document?.attachments).toMatchObject([{ id: String(file), title: 'Elenco', mediaType: 'text/csv', size: bytes.byteLength, text: expect.stringContaining('banchi') }])
    expect(await readFileOf(payload, String(file))).toEqual(Buffer.from(bytes))
    expect((await deskOf().ask('stranger', 'GET', '/allegati/file/elenco.csv')).status).toBe(403)
    const refused = await deskOf().ask('admin', 'DELETE', `/allegati/${file}`)
    expect(JSON.stringify(refused.body)).toContain('Il file è allegato a «Determina 2000»: toglilo prima da lì.')
  })

  it('knows drafts, withdrawn documents and the Carta dei servizi', async () => {
    const { payload } = deskOf()
    await writeDocument(payload, atto(3000, { state: 'draft', imported: { source: 'vecchia.docx', unsure: ['data'] } }))
    await writeDocument(payload, atto(3001, { state: 'withdrawn', withdrawal: 'Sostituita.' }))
    await writeDocument(payload, {
      kind: 'carta-dei-servizi',
      title: 'Carta dei servizi',
      date: '2026-01-10' as Document['date'],
      body: [],
      placements: [{ venue: 'carta-dei-servizi', rule: 'current-version', from: '2026-01-10' as Document['date'] }],
      standards: [{ service: 'Certificati', standard: 'Si rilasciano allo sportello', days: 3 }],
      state: 'published',
    })
    const states = Object.fromEntries((await all()).map(({ title, state }) => [title, state]))
    expect(states).toMatchObject({ 'Determina 3000': 'draft', 'Determina 3001': 'withdrawn', 'Carta dei servizi': 'published' })
  })

  it('holds a circolare’s number unique, even when two are published at once', async () => {
    const both = await Promise.all([1, 2].map(() => deskOf().ask('segreteria', 'POST', '/circolari', circolare({ number: 500 }))))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    const again = await deskOf().ask('segreteria', 'POST', '/circolari', circolare({ number: 500 }))
    expect(problemsAt(again.body)).toEqual({ number: 'C’è già una circolare 500 nell’anno scolastico 2026-27: scegli un altro numero.' })
  })

  it('does again a save that meets others, so that each of them finds its place', async () => {
    const { ask } = deskOf()
    const { body } = await ask('segreteria', 'POST', '/circolari', circolare({ number: 520 }))
    const { id } = body.doc as { id: number | string }
    const summaries = ['Prima mano.', 'Seconda mano.', 'Terza mano.']
    const saved = await Promise.all(summaries.map((summary) => ask('segreteria', 'PATCH', `/circolari/${id}`, { summary, _status: 'published' })))
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200])
    const { body: kept } = await ask('segreteria', 'GET', `/circolari/${id}`)
    expect(summaries).toContain(kept.summary)
  })

  it('gives two acts of one title, written at once, an address each', async () => {
    const send = { title: 'Determina di acquisto', actType: 'determina', date: '2026-03-02', placements: atto(1).placements, _status: 'published' }
    const both = await Promise.all([1, 2].map(() => deskOf().ask('segreteria', 'POST', '/atti', send)))
    expect(both.map(({ body }) => (body.doc as { slug: string } | undefined)?.slug).sort()).toEqual(['determina-di-acquisto', 'determina-di-acquisto-2'])
  })

  it('takes a draft in once, and one whose number is taken with a word about it', async () => {
    const { payload } = deskOf()
    const draft: ImportDraft = { kind: 'circolare', title: 'Mensa', number: 540, schoolYear: '2026-27', body: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'La mensa riapre.' }] }], imported: { source: 'mensa.txt', unsure: ['Data'] } }
    const first = await importDraft(payload, draft)
    expect(first).toEqual({ page: expect.stringMatching(/^\/collections\/circolari\/\w+$/), isNew: true, notes: [] })
    expect(await importDraft(payload, draft)).toEqual({ ...first, isNew: false })
    const other = await importDraft(payload, { ...draft, title: 'Palestra', imported: { source: 'palestra.txt', unsure: [] } })
    expect(other).toMatchObject({ isNew: true, notes: [expect.stringContaining('c’è già una circolare 540 del 2026-27')] })
    const { docs } = await payload.find({ collection: 'circolari', where: { number: { equals: 540 } }, draft: true, sort: 'title', depth: 0 })
    expect(docs.map(({ title, date, _status, imported }) => ({ title, date, _status, unsure: imported?.unsure?.length }))).toEqual([
      { title: 'Mensa', date: null, _status: 'draft', unsure: 1 },
      { title: 'Palestra', date: null, _status: 'draft', unsure: 1 },
    ])
  })

  it('gives the acts of the albo the numbers of their year without gaps or doubles, whatever asks for them at the same moment', async () => {
    const { registerOnAlbo, takeNumber } = await import('../../cms/albo/register.ts')
    const { payload, ask } = deskOf()
    const act = (document: string) => ({ year: 2031, document, act: 'Avviso', name: document, rule: 'albo' as const, from: '2031-03-02' as Document['date'], lastDay: '2031-03-17' as Document['date'], registeredAt: '2031-03-02T08:00:00.000Z' })
    const asked = Array.from({ length: 12 }, (_, index) => `atto-albo-${index % 8}`) // four of them are asked for twice
    const keys = await Promise.all(asked.map((document) => takeNumber(payload, act(document))))
    expect(new Set(keys)).toEqual(new Set(Array.from({ length: 8 }, (_, index) => `${index + 1}/2031`)))
    for (const [index, document] of asked.entries()) expect(keys[index]).toBe(keys[asked.indexOf(document)])

    const today = dayOf(new Date())
    const both = await Promise.all([1, 2].map((number) => ask('segreteria', 'POST', '/atti', { title: `Avviso all’albo ${number}`, actType: 'avviso', date: today, placements: [{ venue: 'albo-online', from: today }], _status: 'published' })))
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const numbers = await Promise.all([1, 2].map(() => registerOnAlbo(payload, school, new Date()))) // two programs that release at once
    const year = today.slice(0, 4)
    for (const given of numbers) for (const key of given) expect([`1/${year}`, `2/${year}`]).toContain(key)
    const { docs } = await payload.find({ collection: 'registro-albo', where: { year: { equals: Number(year) } }, sort: 'number' })
    expect(docs.map(({ key }) => key)).toEqual([`1/${year}`, `2/${year}`])
    await payload.delete({ collection: 'payload-jobs', where: {} })
  })

  it('makes one release of many saves', async () => {
    const { payload, ask } = deskOf()
    for (let number = 601; number < 605; number += 1) await ask('segreteria', 'POST', '/circolari', circolare({ number }))
    const { docs, totalDocs } = await payload.find({ collection: 'payload-jobs' })
    expect(totalDocs).toBe(1)
    expect(Date.parse(docs[0]?.waitUntil ?? '') - Date.now()).toBeLessThanOrEqual(quietTime)
    expect(await siteState(payload)).toMatchObject({ isQueued: true, isRunning: false, siteUrl: school.siteUrl })
  })

  it('says who is writing in a document to those who may not read that record, by name and address alone', async () => {
    const { payload, ask } = deskOf()
    const { id } = await payload.create({ collection: 'circolari', data: circolare({ number: 700 }) as never, draft: true })
    const { docs } = await payload.find({ collection: 'utenti', where: { role: { equals: 'dsga' } } })
    const writer = docs[0]!
    await payload.db.create({ collection: 'payload-locked-documents', data: { document: { relationTo: 'circolari', value: id }, user: { relationTo: 'utenti', value: writer.id } } })
    for (const depth of [0, 1]) {
      const { body } = await ask('segreteria', 'GET', `/payload-locked-documents?depth=${depth}&where[document.value][equals]=${id}`)
      expect((body.docs as { user: object }[]).map(({ user }) => user)).toEqual([{ relationTo: 'utenti', value: { id: writer.id, name: 'Persona dsga', email: emailOf('dsga') } }])
    }
    expect((await ask('stranger', 'GET', '/payload-locked-documents')).status).toBe(403)
  })
}
