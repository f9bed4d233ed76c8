import { describe, expect, it } from 'vitest'
import type { Table } from '../../content/datasets/table.ts'
import { day } from '../../content/lifecycle/day.ts'
import { publishTable, readClearedTable, type PublicTable, type SectionWords, type Withheld } from '../../content/publish.ts'
import { school } from '../fixtures/documents.ts'

const on = (text: string): Date => new Date(`${text}T12:00:00+01:00`)

const table = (over: Partial<Table> = {}): Table => ({
  id: 'tabella-1',
  dataset: 'pagamenti',
  period: '2026-T3',
  from: day('2026-10-15'),
  rows: [{ categoria_di_spesa: 'uscite correnti', tipologia_di_spesa: 'Interessi passivi', importo: '1.234,50', beneficiario: 'Persona fisica' }],
  state: 'published',
  updatedAt: '2026-10-15T08:00:00.000Z',
  ...over,
})
const clearedOf = (over: Partial<Table>, instant = on('2026-11-01')): PublicTable => {
  const verdict = publishTable(table(over), instant, school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return verdict.cleared
}
const withheldOf = (record: unknown, instant = on('2026-11-01'), words?: Pick<SectionWords, 'override'>): Withheld => {
  const verdict = publishTable(record, instant, school, words)
  if ('cleared' in verdict) throw new Error('was cleared')
  return verdict.withheld
}

const grant = (over: object = {}) => ({ data: '10/03/2026', tipo_beneficiario: 'Persona fisica', beneficiario: 'Bianca Verdelli', importo: '1.500,00', titolo: 'Borsa di merito, delibera 12/2026', ufficio: 'DSGA', modalita: 'avviso pubblico', condizioni_del_beneficiario: 'no', ...over })
const grants = (...rows: Record<string, string>[]) => clearedOf({ dataset: 'sovvenzioni', period: '2026', rows })

describe('the gate for tables', () => {
  it('clears values, with the columns that the period fills', () => {
    expect(clearedOf({}).rows).toEqual([{ anno: 2026, trimestre: 3, categoria_di_spesa: 'uscite correnti', tipologia_di_spesa: 'Interessi passivi', importo: 1234.5, beneficiario: 'Persona fisica' }])
  })

  it('keeps a table for five years from the January after its period, to the last instant', () => {
    expect(clearedOf({}).until).toBe('2031-12-31')
    expect(clearedOf({ period: '2026-T4', from: day('2027-01-20') }, on('2027-02-01')).until).toBe('2031-12-31')
    expect(clearedOf({}, new Date('2031-12-31T22:59:59Z')).rows).toHaveLength(1)
    expect(withheldOf(table(), new Date('2031-12-31T23:00:00Z')).reason).toBe('expired')
    expect(withheldOf(table(), new Date('2026-10-14T21:59:59Z')).reason).toBe('scheduled')
  })

  it('follows the retention that the school chose for the section', () => {
    const words = { override: { retention: { value: 'current-version' as const, reason: 'Prova.', resolution: 'Delibera 1' } } }
    const verdict = publishTable(table(), on('2040-01-01'), school, words)
    expect('cleared' in verdict && verdict.cleared.until).toBeNull()
  })

  it.each([
    ['a draft', { state: 'draft' }, 'draft'],
    ['one that was withdrawn', { state: 'withdrawn', withdrawal: { reason: 'Errore.', at: '2026-10-20T08:00:00Z' } }, 'withdrawn'],
    ['one that went back to draft after it was public', { state: 'withdrawn' }, 'withdrawn'],
    ['a cell that cannot be', { rows: [{ importo: 'molto' }] }, 'unjudged'],
    ['a period of another kind', { period: '2026' }, 'unjudged'],
    ['a dataset that does not exist', { dataset: 'altro' }, 'unjudged'],
    ['no rows', { rows: [] }, 'unjudged'],
    ['a column that is not its own', { rows: [{ ...table().rows[0]!, iban: 'x' }] }, 'unjudged'],
    ['a field that nobody knows', { note: 'x' }, 'unjudged'],
  ])('withholds %s', (_, over, reason) => {
    expect(withheldOf({ ...table(), ...over }).reason).toBe(reason)
  })

  it.each([null, 3, 'tabella', {}, { id: 5 }])('withholds %j without throwing', (record) => {
    expect(withheldOf(record).reason).toBe('unjudged')
  })

  it('lets each consultant leave three years after the end of the appointment', () => {
    const row = { atto: 'Contratto 4/2026', oggetto: 'Corso di teatro', inizio: '01/02/2026', compenso: '900' }
    const rows = [{ ...row, incaricato: 'Bianca Verdelli', fine: '30/06/2026' }, { ...row, incaricato: 'Corrado Malinverni', fine: '' }]
    const names = (instant: Date) => clearedOf({ dataset: 'consulenti', period: '2026', rows }, instant).rows.map(({ incaricato }) => incaricato)
    expect(names(on('2029-06-30'))).toEqual(['Bianca Verdelli', 'Corrado Malinverni'])
    expect(names(on('2029-07-01'))).toEqual(['Corrado Malinverni'])
    expect(withheldOf(table({ dataset: 'consulenti', period: '2026', rows: rows.slice(0, 1) }), on('2029-07-01')).reason).toBe('expired')
  })
})

describe('the rule of each column that holds persons', () => {
  it('shows a beneficiary above 1,000 euro, and an association at any amount', () => {
    expect(grants(grant()).rows[0]).toMatchObject({ beneficiario: 'Bianca Verdelli', titolo: 'Borsa di merito, delibera 12/2026' })
    expect(grants(grant({ tipo_beneficiario: 'Ente, associazione o impresa', beneficiario: 'Associazione Corale «Voci della Valle»', importo: '200', codice: '99123400113', condizioni_del_beneficiario: '' })).rows[0]).toMatchObject({
      beneficiario: 'Associazione Corale «Voci della Valle»',
      codice: '99123400113',
    })
  })

  it('takes out name, reason and code of a person up to 1,000 euro', () => {
    const { rows, redactions } = grants(grant({ importo: '1.000,00', codice: '99123400113' }))
    expect(rows[0]).toMatchObject({ beneficiario: '[omissis]', titolo: '[omissis]', codice: '[omissis]', importo: 1000 })
    expect(redactions.PERSON_NAME).toBe(1)
  })

  it.each([
    ['the office says that hardship shows', { condizioni_del_beneficiario: 'sì' }],
    ['nobody has said whether it shows', { condizioni_del_beneficiario: '' }],
    ['the words say so', { titolo: 'Contributo per reddito familiare basso' }],
    ['the words say that she is ill', { titolo: 'Sussidio per la disabilità del figlio' }],
  ])('leaves the whole row out where %s, and says that a row is missing', (_, over) => {
    const cleared = grants(grant(over), grant({ tipo_beneficiario: 'Ente, associazione o impresa', beneficiario: 'Associazione Corale' }))
    expect(cleared.rows.map(({ beneficiario }) => beneficiario)).toEqual(['Associazione Corale'])
    expect(cleared.leftOut).toBe(1)
    expect(JSON.stringify(cleared)).not.toContain('Verdelli')
  })

  it('has no internal column in what comes out', () => {
    const asked = { data_richiesta: '14/01/2026', tipo: 'accesso generalizzato', oggetto: 'costi delle uscite', richiedente: 'Fabiola Ruggieri', esito: 'accolta' }
    const cleared = clearedOf({ dataset: 'registro-degli-accessi', period: '2026-S1', rows: [asked] })
    expect(JSON.stringify(cleared)).not.toMatch(/Ruggieri|richiedente/)
    expect(JSON.stringify(grants(grant()))).not.toContain('condizioni')
  })

  it('names winners and hides who did not pass', () => {
    const row = (candidato: string, esito: string) => ({ selezione: 'Esperto di teatro', candidato, esito, punteggio: '42' })
    const { rows } = clearedOf({ dataset: 'esiti-delle-selezioni', period: '2026', rows: [row('Bianca Verdelli', 'vincitore'), row('Tullio Sassi', 'escluso')] })
    expect(rows.map(({ candidato }) => candidato)).toEqual(['Bianca Verdelli', '[omissis]'])
  })

  it('does not show the absences of two persons', () => {
    const row = (ufficio: string, dipendenti: string) => ({ ufficio, dipendenti, giorni_lavorabili: '100', giorni_di_assenza: '10', tasso: '10' })
    const { rows } = clearedOf({ dataset: 'tassi-di-assenza', rows: [row('Segreteria', '2'), row('Docenti', '3')] })
    expect(rows.map(({ tasso, giorni_di_assenza }) => [tasso, giorni_di_assenza])).toEqual([['[omissis]', '[omissis]'], [10, 10]])
  })

  it('takes out what nobody should have written in a free cell', () => {
    const row = { incaricato: 'Bianca Verdelli, C.F. VRDBNC80A41H501K', atto: 'Contratto 4/2026', oggetto: 'Assistenza all’alunno Tiziano Ferretti della 2B, tel. 347 118 2093', inizio: '01/02/2026', compenso: '900', curriculum: '/cv/verdelli-VRDBNC80A41H501K' }
    const { rows, redactions } = clearedOf({ dataset: 'consulenti', period: '2026', rows: [row] })
    expect(rows[0]!.incaricato).toBe('Bianca Verdelli, C.F. [omissis: codice fiscale]')
    expect(JSON.stringify(rows)).not.toMatch(/VRDBNC|Ferretti|347/)
    expect(rows[0]!.curriculum).toBe('[omissis]')
    expect(redactions.FISCAL_CODE).toBeGreaterThan(0)
  })
})

describe('a cleared table', () => {
  it('is read back as it was', () => {
    const cleared = clearedOf({})
    expect(readClearedTable(JSON.parse(JSON.stringify(cleared)))).toEqual(cleared)
  })

  it.each([
    ['an internal column', { rows: [{ richiedente: 'x' }] }],
    ['a column too few', { rows: [{ anno: 2026 }] }],
    ['a text where a number belongs', { rows: [{ ...clearedOf({}).rows[0]!, importo: 'molto' }] }],
    ['a dataset that does not exist', { dataset: 'altro' }],
  ])('is refused with %s', (_, over) => {
    expect(() => readClearedTable({ ...clearedOf({}), ...over })).toThrow()
  })
})
