import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../content/publish.ts'
import type { DocumentDraft } from '../../cms/records.ts'
import { circolare, openDesk, problemsAt, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => desk.close())

const idOf = (body: Record<string, unknown>): string => String((body.doc as { id: unknown }).id)

describe('a circolare', () => {
  it('is published with everything it needs, under the usual rule of its place', async () => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 1 }))
    expect(body).toMatchObject({ doc: { number: 1, _status: 'published', placements: [{ rule: 'school-year' }] } })
    expect(status).toBe(201)
  })

  it.each<[string, object, string, string]>([
    ['no number', { number: null }, 'number', 'Il numero della circolare è un numero intero maggiore di zero. Compila «Numero».'],
    ['a broken number', { number: 8.5 }, 'number', 'Il numero della circolare è un numero intero maggiore di zero. Compila «Numero».'],
    ['no title', { title: '  ' }, 'title', 'Manca l’oggetto: una frase che dice di che cosa parla il documento.'],
    ['a school year that is not one', { schoolYear: '2026-28' }, 'schoolYear', '«2026-28» non è un anno scolastico. Scrivilo come 2026-27.'],
    ['no date', { date: null }, 'date', 'Manca la data del documento. Compila «Data».'],
    ['a day that does not exist', { date: '2027-02-29' }, 'date', 'Questo giorno non esiste. Scrivilo come giorno, mese e anno, per esempio 31/01/2027.'],
    ['no placement', { placements: [] }, 'placements', 'Scegli almeno una collocazione: dove il documento si pubblica e da quando.'],
    ['no first day', { placements: [{ venue: 'circolari', from: null }] }, 'placements.0.from', 'Manca il primo giorno di pubblicazione. Compila «Pubblica dal».'],
    [
      'no section',
      { placements: [{ venue: 'amministrazione-trasparente', from: '2026-10-22' }] },
      'placements.0.section',
      'Scegli la sezione di Amministrazione Trasparente.',
    ],
    [
      'a term without its day',
      { placements: [{ venue: 'circolari', from: '2026-10-22', rule: 'until', resolution: 'Delibera n. 3' }] },
      'placements.0.until',
      'Manca il giorno. Compila «Pubblica fino al» con il giorno fissato dalla delibera.',
    ],
    [
      'a term without its resolution',
      { placements: [{ venue: 'circolari', from: '2026-10-22', rule: 'until', until: '2026-12-31' }] },
      'placements.0.resolution',
      'Un termine scelto dalla scuola ha bisogno della delibera che lo fissa. Scrivi numero, organo e data.',
    ],
    [
      'a term that ends before it starts',
      { placements: [{ venue: 'circolari', from: '2026-10-22', rule: 'until', until: '2026-10-01', resolution: 'Delibera n. 3' }] },
      'placements.0.until',
      'L’ultimo giorno di pubblicazione (1° ottobre 2026) viene prima del primo (22 ottobre 2026). Correggi una delle due date.',
    ],
    [
      'days of albo that cannot be',
      { placements: [{ venue: 'albo-online', from: '2026-10-22', days: 0 }] },
      'placements.0.days',
      'I giorni di albo sono un numero intero da 1 a 3650. Correggi «Giorni di albo».',
    ],
  ])('with %s is refused at the field, in Italian', async (_, wrong, field, sentence) => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 400, ...wrong }))
    expect(status).toBe(400)
    expect(problemsAt(body)).toEqual({ [field]: sentence })
  })

  it('has a number that no other has in its school year', async () => {
    await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 7 }))
    const again = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 7 }))
    expect(again.status).toBe(400)
    expect(problemsAt(again.body)).toEqual({ number: 'C’è già una circolare 7 nell’anno scolastico 2026-27: scegli un altro numero.' })
    expect((await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 7, schoolYear: '2025-26' }))).status).toBe(201)
  })

  it('can be saved as a draft with nothing in it, and keeps what was typed', async () => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/circolari?draft=true', { title: 'Da finire', _status: 'draft' })
    expect(status).toBe(201)
    const found = await desk.ask('segreteria', 'GET', `/circolari/${idOf(body)}?draft=true`)
    expect(found.body).toMatchObject({ title: 'Da finire', _status: 'draft' })
  })

  it('keeps nothing of a refused save: the record is as it was', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 9 }))
    const refused = await desk.ask('segreteria', 'PATCH', `/circolari/${idOf(body)}`, { title: 'Un altro oggetto', date: 'ieri', _status: 'published' })
    expect(refused.status).toBe(400)
    expect((await desk.ask('segreteria', 'GET', `/circolari/${idOf(body)}`)).body).toMatchObject({ title: 'Sciopero del personale del 6 novembre 2026' })
  })
})

describe('a document that has been public', () => {
  it('cannot be deleted, and the sentence says what to do instead', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 20 }))
    const refused = await desk.ask('admin', 'DELETE', `/circolari/${idOf(body)}`)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('Ciò che è stato pubblicato non si elimina. Usa «Ritira dal sito» e scrivi il motivo.')
    expect((await desk.ask('segreteria', 'GET', `/circolari/${idOf(body)}`)).status).toBe(200)
  })

  it('cannot go back to draft', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 21 }))
    const refused = await desk.ask('segreteria', 'PATCH', `/circolari/${idOf(body)}`, { _status: 'draft' })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('non torna bozza')
    const unpublished = await desk.ask('segreteria', 'PATCH', `/circolari/${idOf(body)}?unpublishAllLocales=true`, {})
    expect(unpublished.status).toBe(400)
  })

  it('is withdrawn with a reason, stays so through later saves, and can be put back', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 22 }))
    const id = idOf(body)
    expect((await desk.ask('segreteria', 'POST', `/circolari/${id}/ritira`, { reason: ' ' })).body).toMatchObject({
      errors: [{ message: 'Scrivi il motivo del ritiro: resta agli atti della scuola.' }],
    })
    expect((await desk.ask('segreteria', 'POST', `/circolari/${id}/ritira`, { reason: 'Data sbagliata.' })).status).toBe(200)
    expect(await read(`circolare-${id}`)).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'Data sbagliata.' } })
    await desk.ask('segreteria', 'PATCH', `/circolari/${id}`, { summary: 'Corretta.', _status: 'published' })
    expect(await read(`circolare-${id}`)).toMatchObject({ state: 'withdrawn', summary: 'Corretta.', placements: [{ venue: 'circolari' }] })
    expect((await desk.ask('segreteria', 'POST', `/circolari/${id}/ripubblica`, {})).status).toBe(200)
    expect(await read(`circolare-${id}`)).toMatchObject({ state: 'published' })
  })

  it('cannot be withdrawn by who only reads, nor withdrawn while it is a draft', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari?draft=true', { title: 'Bozza', _status: 'draft' })
    expect((await desk.ask('revisore', 'POST', `/circolari/${idOf(body)}/ritira`, { reason: 'Non mi piace' })).status).toBe(403)
    expect((await desk.ask('segreteria', 'POST', `/circolari/${idOf(body)}/ritira`, { reason: 'Non mi piace' })).status).toBe(400)
    expect((await desk.ask('segreteria', 'DELETE', `/circolari/${idOf(body)}`)).status).toBe(200)
  })
})

describe('the address of a regolamento or an atto', () => {
  const regolamento = (more: object): object => ({ title: 'Attività dell’istituto', date: '2026-01-10', placements: [{ venue: 'regolamenti', from: '2026-01-10' }], _status: 'published', ...more })

  it('comes from its title, with accents and elisions as content writes them, and a number when it is taken', async () => {
    const one = await desk.ask('segreteria', 'POST', '/regolamenti', regolamento({}))
    const other = await desk.ask('segreteria', 'POST', '/regolamenti', regolamento({}))
    expect([one.body.doc, other.body.doc]).toMatchObject([{ slug: 'attivita-dell-istituto' }, { slug: 'attivita-dell-istituto-2' }])
  })

  it('is refused at the field when somebody chooses one that is taken', async () => {
    await desk.ask('segreteria', 'POST', '/regolamenti', regolamento({ slug: 'mensa' }))
    const again = await desk.ask('segreteria', 'POST', '/regolamenti', regolamento({ slug: 'mensa' }))
    expect(problemsAt(again.body)).toEqual({ slug: 'L’indirizzo «mensa» è già di un altro documento: scegline un altro.' })
  })
})

async function read(id: string): Promise<unknown> {
  const { readDocuments } = await import('../../cms/documents.ts')
  for await (const record of readDocuments(desk.payload)) if ((record as { id: string }).id === id) return record
  return undefined
}

describe('what comes out of the CMS', () => {
  const draft: DocumentDraft = {
    kind: 'atto',
    actType: 'determina',
    title: 'Acquisto di arredi',
    slug: 'determina-12',
    date: '2026-03-02' as never,
    summary: 'Si comprano banchi nuovi.',
    audience: ['tutti'],
    protocol: '0001234/VI.3',
    body: [
      { type: 'heading', level: 2, inlines: [{ type: 'text', text: 'Premessa' }] },
      { type: 'paragraph', inlines: [{ type: 'text', text: 'Servono ' }, { type: 'text', text: 'banchi', bold: true }] },
    ],
    placements: [{ venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', rule: 'five-years', from: '2026-03-02' as never }],
    state: 'published',
  }

  it('is what was written, in the shape of the gate', async () => {
    const { writeDocument } = await import('../../cms/records.ts')
    const id = await writeDocument(desk.payload, draft)
    const { state, ...facts } = draft
    expect(await read(id)).toEqual({ id, ...facts, state, attachments: [], updatedAt: expect.any(String) })
  })

  it('is the published text, never a newer draft of it', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/circolari', circolare({ number: 30 }))
    const id = idOf(body)
    await desk.ask('segreteria', 'PATCH', `/circolari/${id}?draft=true`, { title: 'Non ancora', _status: 'draft' })
    expect((await desk.ask('segreteria', 'GET', `/circolari/${id}?draft=true`)).body).toMatchObject({ title: 'Non ancora' })
    expect(await read(`circolare-${id}`)).toMatchObject({ title: 'Sciopero del personale del 6 novembre 2026', state: 'published' })
    await desk.ask('segreteria', 'POST', `/circolari/${id}/ritira`, { reason: 'Testo sbagliato' })
    await desk.ask('segreteria', 'POST', `/circolari/${id}/ripubblica`, {})
    expect(await read(`circolare-${id}`)).toMatchObject({ title: 'Sciopero del personale del 6 novembre 2026', state: 'published' })
    expect((await desk.ask('segreteria', 'GET', `/circolari/${id}?draft=true`)).body).toMatchObject({ title: 'Non ancora' })
  })

  it('is withheld by the gate, with its id, when it cannot be mapped', async () => {
    const { writeDocument } = await import('../../cms/records.ts')
    const id = await writeDocument(desk.payload, { ...draft, slug: 'determina-13' })
    const [collection, number] = ['atti' as const, Number(id.split('-').at(-1))]
    const found = await desk.payload.db.findOne<{ id: number }>({ collection, where: { id: { equals: number } } })
    await desk.payload.db.updateOne({ collection, id: number, data: { ...found, body: { root: { type: 'root', children: [{ type: 'video' }] } } } })
    const record = await read(id)
    const verdict = publish(record, new Date('2026-11-25T10:00:00Z'), {} as never)
    expect(verdict).toMatchObject({ withheld: { id, reason: 'unjudged' } })
  })

  it('fails, and is not empty, when the database does not answer', async () => {
    const { readDocuments } = await import('../../cms/documents.ts')
    const broken = Object.create(desk.payload, { find: { value: () => Promise.reject(new Error('SQLITE_IOERR')) } })
    await expect(async () => {
      for await (const _ of readDocuments(broken)) continue
    }).rejects.toThrow('SQLITE_IOERR')
  })
})
