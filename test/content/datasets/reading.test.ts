import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '../../../content/datasets/csv.ts'
import { findDataset } from '../../../content/datasets/datasets.ts'
import { periodOf } from '../../../content/datasets/period.ts'
import { readGrid, readRows } from '../../../content/datasets/reading.ts'

const payments = findDataset('pagamenti')!
const third = periodOf('2026-T3')!
const heads = ['Anno', 'Trimestre', 'Categoria di spesa', 'Tipologia di spesa', 'Importo', 'Beneficiario']
const goods = ['2026', '3', 'uscite correnti', 'Acquisto di beni e di servizi', '5.012,40', 'Altro soggetto pubblico e privato']
const sentences = (grid: string[][]): string[] => readGrid(payments, third, grid).problems.map(({ sentence }) => sentence)

describe('a sheet is read', () => {
  it('with titles above, blank rows, heads in any order, case and accents, and the period left out', () => {
    const read = readGrid(payments, third, [
      ['Istituto Comprensivo', '', ''],
      [],
      ['BENEFICIARIO', 'importo (€)', 'TIPOLOGIA_DI_SPESA', 'Categoria'],
      ['altro soggetto pubblico e privato', '€ 5.012,40', 'acquisto di beni e di servizi', 'Uscite Correnti'],
      ['', '', '', ''],
      ['PERSONA FISICA', '-150', 'Altre spese correnti', 'uscite correnti'],
    ])
    expect(read.problems).toEqual([])
    expect(read.rows).toEqual([
      { anno: '2026', trimestre: '3', categoria_di_spesa: 'uscite correnti', tipologia_di_spesa: 'Acquisto di beni e di servizi', importo: '5.012,40', beneficiario: 'Altro soggetto pubblico e privato' },
      { anno: '2026', trimestre: '3', categoria_di_spesa: 'uscite correnti', tipologia_di_spesa: 'Altre spese correnti', importo: '-150,00', beneficiario: 'Persona fisica' },
    ])
  })

  it('with everything that is wrong said at once, by row and column of the sheet, and nothing kept', () => {
    const wrong = readGrid(payments, third, [heads, goods, ['2025', '3', 'uscite correnti', 'Investimenti in beni materiali', '12,5O', 'Mario'], ['2026', '', 'uscite correnti', '', '1', 'Persona fisica']])
    expect(wrong.rows).toBeNull()
    expect(wrong.problems.map(({ sentence }) => sentence)).toEqual([
      'Riga 3, colonna «Anno»: «2025» non è di questo periodo (terzo trimestre 2026). Correggi la cella o il periodo.',
      expect.stringContaining('Riga 3, colonna «Tipologia di spesa»: «Investimenti in beni materiali» non va con «uscite correnti». Scegli tra: «Acquisto di beni e di servizi»'),
      'Riga 3, colonna «Importo»: «12,5O» non è un importo. Scrivi per esempio 1.234,50.',
      expect.stringContaining('Riga 3, colonna «Tipo di beneficiario»: «Mario» non è tra le voci ammesse.'),
      'Riga 4, colonna «Tipologia di spesa»: manca. Questa colonna va compilata.',
    ])
  })

  it.each([
    ['no heads at all', [goods], 'Non trovo la riga con i nomi delle colonne.'],
    ['an empty file', [], 'Non trovo la riga con i nomi delle colonne.'],
    ['heads without rows', [heads], 'La tabella non ha righe'],
    ['a column missing', [heads.filter((head) => head !== 'Importo'), goods.filter((_, index) => index !== 4)], 'Mancano le colonne «Importo».'],
    ['a column of another table', [[...heads, 'IBAN'], [...goods, '']], 'Una colonna non è di questa tabella: «IBAN».'],
    ['a column twice', [[...heads, 'importo'], [...goods, '1']], 'Ci sono due volte le colonne «Importo»'],
    ['a total', [heads, goods, ['Totale', '', '', '', '5.012,40', '']], 'Riga 3: sembra un totale.'],
    ['a cell that runs over', [heads, [...goods, 'resto']], 'Riga 2: c’è un valore in una colonna senza nome.'],
  ])('%s is refused with what to do', (_, grid, sentence) => {
    expect(sentences(grid).join('\n')).toContain(sentence)
  })

  it('a missing column is said once, not at every row', () => {
    const grid = [heads.filter((head) => head !== 'Importo'), ...Array.from({ length: 50 }, () => goods.filter((_, index) => index !== 4))]
    expect(sentences(grid)).toEqual(['Mancano le colonne «Importo».'])
  })

  it('a person is never repeated in a sentence', () => {
    const register = findDataset('consulenti')!
    const read = readRows(register, periodOf('2026')!, [{ incaricato: 'Verdi Bianca '.repeat(100), atto: 'a', oggetto: 'b', inizio: '01/01/2026', compenso: '1' }])
    expect(read.problems.map(({ sentence }) => sentence).join()).toMatch(/^Riga 1, colonna «Incaricato»: è di \d+ caratteri/)
    expect(JSON.stringify(read.problems)).not.toContain('Bianca')
  })

  it('a row that does not agree with itself says what does not', () => {
    const rates = findDataset('tassi-di-assenza')!
    const row = { ufficio: 'Docenti', dipendenti: '20', giorni_lavorabili: '1.000', giorni_di_assenza: '50' }
    expect(readRows(rates, third, [{ ...row, tasso: '5,00' }]).problems).toEqual([])
    expect(readRows(rates, third, [{ ...row, tasso: '5,2' }]).problems[0]?.sentence).toBe('Riga 1: il tasso non torna: con questi giorni è 5,00. Correggi i giorni o il tasso.')
    expect(readRows(rates, third, [{ ...row, giorni_di_assenza: '1001', tasso: '100' }]).problems[0]?.sentence).toContain('più di quelli lavorabili')
  })

  it('a table of a quarter is not one of a year', () => {
    expect(readRows(payments, periodOf('2026')!, [{}]).problems[0]?.sentence).toBe('«Dati sui pagamenti» non ha tabelle per «anno 2026»: scegli un altro periodo.')
  })

  it('makes the address in the national database from the CIG', () => {
    const { rows } = readRows(findDataset('contratti')!, periodOf('2026')!, [{ cig: 'b12a34c567', oggetto: 'Carta', avvio: '01/02/2026', procedura: 'affidamento diretto', fase: 'conclusa' }])
    expect(rows?.[0]?.bdncp).toBe('https://dati.anticorruzione.it/superset/dashboard/dettaglio_cig/?cig=B12A34C567')
  })
})

describe('CSV', () => {
  it.each([
    ['a;b\n1,5;"x;y"\n', [['a', 'b'], ['1,5', 'x;y']]],
    ['a,b\n"1,5","say ""si"""\n', [['a', 'b'], ['1,5', 'say "si"']]],
    ['a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
    ['sep=;\na;b\n1;2\n', [['a', 'b'], ['1', '2']]],
    ['a;b\n"due\nrighe";2\n', [['a', 'b'], ['due\nrighe', '2']]],
    ['a;b\n5" di neve;2\n', [['a', 'b'], ['5" di neve', '2']]],
    ['', []],
  ])('%j is read', (text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  it('is written with commas, CRLF and doubled quotes, and no text that a spreadsheet would run', () => {
    expect(writeCsv([['a', 'b'], ['=1+1', -5.32], ['di "casa", ecc.', null], ['@x', '+39'], ['-', 'due\nrighe']])).toBe(
      'a,b\r\n\'=1+1,-5.32\r\n"di ""casa"", ecc.",\r\n\'@x,\'+39\r\n\'-,"due\nrighe"\r\n',
    )
  })

  it('comes back as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n')).filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        const back = readCsv(writeCsv([['prima', 'seconda', 'terza'], ...rows]).replace(/\r\n/g, '\n'))
        expect(back.slice(1)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })
})
