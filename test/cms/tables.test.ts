import * as spreadsheet from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasets } from '../../content/datasets/datasets.ts'
import { publishTable } from '../../content/publish.ts'
import { readSheets } from '../../cms/reading/grid.ts'
import { readTables } from '../../cms/tables.ts'
import { school } from '../fixtures/documents.ts'
import { openDesk, problemsAt, type Asker, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const heads = ['Anno', 'Trimestre', 'Categoria di spesa', 'Tipologia di spesa', 'Importo', 'Beneficiario']
const line = (amount: unknown, year: unknown = 2026): unknown[] => [year, 3, 'uscite correnti', 'Acquisto di beni e di servizi', amount, 'Persona fisica']

function book(rows: unknown[][], bookType: 'xlsx' | 'ods', more: Record<string, unknown[][]> = {}): Uint8Array {
  const made = spreadsheet.utils.book_new()
  for (const [name, cells] of Object.entries({ Pagamenti: rows, ...more })) spreadsheet.utils.book_append_sheet(made, spreadsheet.utils.aoa_to_sheet(cells), name)
  return new Uint8Array(spreadsheet.write(made, { type: 'array', bookType }) as ArrayBuffer)
}

function upload(bytes: Uint8Array | string, name: string, { as = 'segreteria' as Asker, dataset = 'pagamenti', period = '2026-T3' } = {}) {
  const form = new FormData()
  form.set('dataset', dataset)
  form.set('period', period)
  form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  return desk.ask(as, 'POST', '/tabelle/leggi', form)
}
const sentencesIn = (body: Record<string, unknown>): string[] => [...((body.problems as { sentence: string }[] | undefined) ?? []), ...((body.errors as { message: string }[] | undefined) ?? []).map(({ message }) => ({ sentence: message }))].map(({ sentence }) => sentence)

describe('a file is read into the form, and nothing is saved', () => {
  it.each(['xlsx', 'ods'] as const)('from an %s with real numbers', async (kind) => {
    const { status, body } = await upload(book([['Istituto Comprensivo'], heads, line(1234.5), line(0.1 + 0.2)], kind), `pagamenti.${kind}`)
    expect(status).toBe(200)
    expect((body.rows as { importo: string }[]).map(({ importo }) => importo)).toEqual(['1.234,50', '0,30'])
    expect((await desk.payload.count({ collection: 'tabelle', overrideAccess: true })).totalDocs).toBe(0)
  })

  it.each([
    ['with a mark of UTF-8', '\uFEFFAnno;Trimestre;Categoria;Tipologia;Importo;Beneficiario\r\n2026;3;uscite correnti;altre spese per attività finanziarie;"1.234,50";persona fisica\r\n'],
    ['in Windows-1252', Buffer.from('Anno;Trimestre;Categoria;Tipologia;Importo;Beneficiario\r\n2026;3;uscite correnti;altre spese per attività finanziarie;1234,5;persona fisica\r\n', 'latin1')],
    ['with commas', 'anno,trimestre,categoria_di_spesa,tipologia_di_spesa,importo,beneficiario\n2026,3,uscite correnti,Altre spese per attività finanziarie,1234.50,Persona fisica'],
  ])('from a CSV %s', async (_, bytes) => {
    const { body } = await upload(bytes, 'pagamenti.csv')
    expect(sentencesIn(body)).toEqual([])
    expect(body.rows).toEqual([{ anno: '2026', trimestre: '3', categoria_di_spesa: 'uscite correnti', tipologia_di_spesa: 'Altre spese per attività finanziarie', importo: '1.234,50', beneficiario: 'Persona fisica' }])
  })

  it('from the sheet that has the table, with a word about the others', async () => {
    const { body } = await upload(book([['Note varie'], ['Da rivedere']], 'xlsx', { Dati: [heads, line(10)] }), 'tutto.xlsx')
    expect(body.rows).toHaveLength(1)
    expect(body.note).toBe('Il file ha 2 fogli: ho letto «Dati».')
  })

  it('or with everything that is wrong, by row and column', async () => {
    const { status, body } = await upload(book([heads, line('12,5O'), line(1, 2025), line('')], 'xlsx'), 'pagamenti.xlsx')
    expect(status).toBe(200)
    expect(body.rows).toBeNull()
    expect(sentencesIn(body)).toEqual([
      'Riga 2, colonna «Importo»: «12,5O» non è un importo. Scrivi per esempio 1.234,50.',
      'Riga 3, colonna «Anno»: «2025» non è di questo periodo (terzo trimestre 2026). Correggi la cella o il periodo.',
      'Riga 4, colonna «Importo»: manca. Questa colonna va compilata.',
    ])
  })

  it.each([
    ['an empty file', '', 'è vuoto'],
    ['a PDF', '%PDF-1.7 …', 'è un PDF'],
    ['an archive that is no sheet', new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)]), 'non è un foglio di calcolo'],
    ['a torn sheet', book([heads], 'xlsx').slice(0, 900), 'danneggiato'],
    ['an old Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(1)]), 'vecchio tipo'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'è un’immagine'],
    ['only blank cells', ';;\n;;\n', 'è vuoto'],
  ])('%s is refused with what to do', async (_, bytes, sentence) => {
    const { status, body } = await upload(bytes, 'prova.csv')
    expect(status).toBe(400)
    expect(sentencesIn(body).join()).toContain(sentence)
  })

  it('by whoever writes, and no one else', async () => {
    expect((await upload('a;b', 'a.csv', { as: 'stranger' })).status).toBe(403)
    expect((await upload('a;b', 'a.csv', { as: 'revisore' })).status).toBe(403)
    expect((await upload('a;b', 'a.csv', { period: '2026' })).body.errors).toEqual([{ message: 'Scegli prima il periodo della tabella.' }])
    expect((await upload('a;b', 'a.csv', { dataset: 'altro' })).body.errors).toEqual([{ message: 'Scegli prima quale tabella è.' }])
  })
})

describe('an empty template', () => {
  it.each(datasets.flatMap(({ id }) => (['csv', 'xlsx'] as const).map((format) => ({ id, format }))))('of $id in $format has heads that are known again', async ({ id, format }) => {
    const { emptySheet } = await import('../../cms/reading/grid.ts')
    const { readGrid } = await import('../../content/datasets/reading.ts')
    const dataset = datasets.find((one) => one.id === id)!
    const { sheets } = readSheets(emptySheet(dataset.columns.map(({ label }) => label), format), `modello.${format}`)
    const period = { quarter: { kind: 'quarter', year: 2026, quarter: 3 }, 'half-year': { kind: 'half-year', year: 2026, half: 1 }, year: { kind: 'year', year: 2026 }, current: { kind: 'current' } } as const
    expect(readGrid(dataset, period[dataset.period], sheets![0]!.rows).problems.map(({ sentence }) => sentence)).toEqual(['La tabella non ha righe: aggiungine almeno una, o scrivi nella sezione perché non ci sono dati.'])
  })
})

describe('a sheet of a spreadsheet', () => {
  const cells = (rows: spreadsheet.CellObject[][], is1904 = false): string[][] => {
    const sheet: spreadsheet.WorkSheet = { '!ref': spreadsheet.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: rows[0]!.length - 1 } }) }
    rows.forEach((row, r) => row.forEach((cell, c) => (sheet[spreadsheet.utils.encode_cell({ r, c })] = cell)))
    const made = spreadsheet.utils.book_new(sheet, 'F')
    if (is1904) made.Workbook = { WBProps: { date1904: true } }
    const { sheets } = readSheets(new Uint8Array(spreadsheet.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), 'f.xlsx')
    return sheets![0]!.rows
  }

  it('gives days, percentages, shares and errors as an office would type them', () => {
    const row: spreadsheet.CellObject[] = [
      { t: 'n', v: 46054, z: 'dd/mm/yyyy' },
      { t: 'n', v: 0.125, z: '0.0%' },
      { t: 'n', v: 1234.5678, z: '#,##0.00' },
      { t: 'n', v: 1e6 },
      { t: 'b', v: true },
      { t: 'e', v: 0x2a },
      { t: 's', v: '  testo ' },
    ]
    expect(cells([row])).toEqual([['01/02/2026', '12,5%', '1234,57', '1000000', 'sì', '#ERRORE', '  testo ']])
  })

  it('knows the days of old Macintosh sheets', () => {
    expect(cells([[{ t: 'n', v: 46054 - 1462, z: 'dd/mm/yyyy' }]], true)).toEqual([['01/02/2026']])
  })
})

describe('a table in the CMS', () => {
  const row = { categoria_di_spesa: 'Uscite correnti', tipologia_di_spesa: 'acquisto di beni e di servizi', importo: '1234.5', beneficiario: 'persona fisica' }
  const payments = (more: object = {}) => ({ dataset: 'pagamenti', year: 2026, quarter: 'T3', from: '2026-10-15', rows: [row], _status: 'published', ...more })
  const docOf = (body: Record<string, unknown>) => body.doc as Record<string, unknown> & { id: number }

  it('is published with its title and each value written in one way, and passes the gate', async () => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/tabelle', payments())
    expect(status).toBe(201)
    expect(docOf(body)).toMatchObject({ title: 'Dati sui pagamenti, terzo trimestre 2026', period: '2026-T3', rows: [{ importo: '1.234,50', tipologia_di_spesa: 'Acquisto di beni e di servizi', anno: '2026' }] })
    const [record] = await readTables(desk.payload)
    const verdict = publishTable(record, new Date('2026-11-01T12:00:00Z'), school)
    expect('cleared' in verdict && verdict.cleared.rows[0]?.importo).toBe(1234.5)
  })

  it('is there once for each period', async () => {
    const { status, body } = await desk.ask('segreteria', 'POST', '/tabelle', payments())
    expect(status).toBe(400)
    expect(problemsAt(body).period).toBe('Questa tabella (terzo trimestre 2026) c’è già: apri quella e correggila.')
  })

  it('is refused with every cell that does not fit, and can be kept as a draft with nothing lost', async () => {
    const wrong = payments({ quarter: 'T2', rows: [{ ...row, importo: 'tanto' }, { ...row, beneficiario: '' }] })
    const refused = await desk.ask('segreteria', 'POST', '/tabelle', wrong)
    expect(refused.status).toBe(400)
    expect(problemsAt(refused.body).rows).toBe('Riga 1, colonna «Importo»: «tanto» non è un importo. Scrivi per esempio 1.234,50.\nRiga 2, colonna «Tipo di beneficiario»: manca. Questa colonna va compilata.')
    const kept = await desk.ask('segreteria', 'POST', '/tabelle?draft=true', { ...wrong, _status: 'draft' })
    expect(kept.status).toBe(201)
    expect(docOf(kept.body).rows).toEqual([{ ...row, importo: 'tanto' }, { ...row, beneficiario: '' }])
  })

  it.each([
    ['no dataset', { dataset: '' }, 'dataset', 'Scegli quale tabella è.'],
    ['no quarter', { quarter: null }, 'quarter', 'Scegli il trimestre.'],
    ['a year of two digits', { year: 26 }, 'year', 'Scrivi l’anno con quattro cifre, per esempio 2026.'],
    ['no first day', { from: '' }, 'from', 'Manca il primo giorno di pubblicazione. Compila «Pubblica dal».'],
    ['a first day after the last', { from: '2040-01-01' }, 'from', 'viene prima del primo'],
    ['rows that are none', { quarter: 'T1', rows: 'tante' }, 'rows', 'Le righe non si leggono'],
    ['rows of another table', { quarter: 'T1', rows: [{ iban: 'x' }] }, 'rows', 'la colonna «iban» non è di questa tabella'],
  ])('with %s is refused at its field', async (_, over, field, sentence) => {
    const { status, body } = await desk.ask('dsga', 'POST', '/tabelle', payments(over))
    expect(status).toBe(400)
    expect(problemsAt(body)[field]).toContain(sentence)
  })

  it('is written by no reader, and its title by nobody', async () => {
    expect((await desk.ask('revisore', 'POST', '/tabelle', payments({ quarter: 'T4' }))).status).toBe(403)
    expect((await desk.ask('stranger', 'GET', '/tabelle')).status).toBe(403)
    const { body } = await desk.ask('segreteria', 'POST', '/tabelle', payments({ quarter: 'T1', title: 'Altro', period: '1999' }))
    expect(docOf(body)).toMatchObject({ title: 'Dati sui pagamenti, primo trimestre 2026', period: '2026-T1' })
  })

  it('that has been public is withdrawn with a reason, stays so through later saves, and can be put back', async () => {
    const { docs } = await desk.payload.find({ collection: 'tabelle', where: { period: { equals: '2026-T1' } }, overrideAccess: true })
    const { id } = docs[0]!
    const record = async (): Promise<unknown> => (await readTables(desk.payload)).find((table) => table.id === `tabella-${id}`)
    const waiting = async (): Promise<number> => (await desk.payload.count({ collection: 'payload-jobs', overrideAccess: true })).totalDocs
    for (const refused of [await desk.ask('segreteria', 'PATCH', `/tabelle/${id}`, { _status: 'draft' }), await desk.ask('admin', 'DELETE', `/tabelle/${id}`)]) {
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toContain('Usa «Ritira dal sito» e scrivi il motivo.')
    }
    expect((await desk.ask('revisore', 'POST', `/tabelle/${id}/ritira`, { reason: 'Non mi piace' })).status).toBe(403)
    expect((await desk.ask('segreteria', 'POST', `/tabelle/${id}/ritira`, { reason: ' ' })).status).toBe(400)
    await desk.payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true })
    expect((await desk.ask('segreteria', 'POST', `/tabelle/${id}/ritira`, { reason: 'Importi di un’altra scuola.' })).body.message).toBe('La tabella è ritirata: tra poco non sarà più sul sito.')
    expect(await waiting()).toBe(1)
    await desk.ask('segreteria', 'PATCH', `/tabelle/${id}`, { rows: [{ ...row, importo: '99' }], _status: 'published' })
    expect(await record()).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'Importi di un’altra scuola.', ground: 'correction' }, rows: [{ importo: '99,00' }] })
    const verdict = publishTable(await record(), new Date('2026-11-01T12:00:00Z'), school)
    expect('withheld' in verdict && verdict.withheld).toMatchObject({ reason: 'withdrawn', why: expect.stringMatching(/^La scuola ha ritirato la tabella il /) })
    expect((await desk.ask('segreteria', 'POST', `/tabelle/${id}/ripubblica`, {})).status).toBe(200)
    expect(await record()).toMatchObject({ state: 'published' })
  })

  it('that is a draft cannot be withdrawn, and can be deleted', async () => {
    const { body } = await desk.ask('segreteria', 'POST', '/tabelle?draft=true', payments({ quarter: 'T4', _status: 'draft' }))
    expect((await desk.ask('segreteria', 'POST', `/tabelle/${docOf(body).id}/ritira`, { reason: 'Non serve' })).body.errors).toMatchObject([{ message: 'È una bozza: non è mai stata pubblicata, quindi si può eliminare.' }])
    expect((await desk.ask('segreteria', 'DELETE', `/tabelle/${docOf(body).id}`)).status).toBe(200)
  })
})
