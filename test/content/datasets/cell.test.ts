import { describe, expect, it } from 'vitest'
import { readCell, shownCell, writtenCell } from '../../../content/datasets/cell.ts'
import { columnTypes, type Column, type ColumnType } from '../../../content/datasets/column.ts'

const column = (type: Exclude<ColumnType, 'choice'>, isRequired?: true): Column => ({ name: 'c', label: 'C', meaning: 'Prova.', type, ...(isRequired ? { isRequired } : {}) })
const value = (type: Exclude<ColumnType, 'choice'>, text: string): unknown => {
  const read = readCell(column(type), text)
  return 'problem' in read ? read.problem : read.value
}

describe('a cell is read as Italian offices and their spreadsheets write it', () => {
  it.each([
    ['money', '1.234,50', 1234.5],
    ['money', '€ 1.234,50', 1234.5],
    ['money', '1234,5 €', 1234.5],
    ['money', '1 234,50', 1234.5],
    ['money', '1.234', 1234],
    ['money', '1.234.567', 1_234_567],
    ['money', '1234.50', 1234.5],
    ['money', '1,234.50', 1234.5],
    ['money', '-12,00', -12],
    ['money', '−12', -12],
    ['money', '(12,00)', -12],
    ['money', '-0', 0],
    ['days', '-5,32', -5.32],
    ['days', '+3', 3],
    ['percentage', '12,5%', 12.5],
    ['count', '1.184', 1184],
    ['day', '1/2/2026', '2026-02-01'],
    ['day', '01-02-26', '2026-02-01'],
    ['day', '1° febbraio 2026', '2026-02-01'],
    ['day', '29.02.2028', '2028-02-29'],
    ['day', '2026-02-01T00:00:00', '2026-02-01'],
    ['day', '46054', '2026-02-01'],
    ['quarter', 'III trim.', 3],
    ['quarter', '4° trimestre', 4],
    ['quarter', 'Primo', 1],
    ['cig', 'b12a34c567', 'B12A34C567'],
    ['cig', '7654321 0AB', '76543210AB'],
    ['cup', 'c49j21012340006', 'C49J21012340006'],
    ['body-code', 'IT 99123400114', 'non è una partita IVA né il codice fiscale di un ente: sono undici cifre, con l’ultima di controllo. Ricontrollale.'],
    ['body-code', 'IT 991234 00113', '99123400113'],
    ['url', '/atti/2026/curriculum', '/atti/2026/curriculum'],
    ['text', '  due\u00a0parole\n a capo ', 'due parole a capo'],
  ] as const)('%s «%s»', (type, text, expected) => {
    expect(value(type, text)).toBe(expected)
  })

  it.each([
    ['money', '12,5O', 'non è un importo. Scrivi per esempio 1.234,50.'],
    ['money', '1,234', 'ha più di due decimali. Scrivi per esempio 1.234,50.'],
    ['money', '1.23.4', 'non è un importo. Scrivi per esempio 1.234,50.'],
    ['money', '#RIF!', 'non è un importo. Scrivi per esempio 1.234,50.'],
    ['money', '9999999999999999', 'non è un importo. Scrivi per esempio 1.234,50.'],
    ['count', '-1', 'non è un numero intero da zero in su. Scrivi per esempio 12.'],
    ['count', '1,5', 'non è un numero intero da zero in su. Scrivi per esempio 12.'],
    ['percentage', '100,01', 'non è una percentuale da 0 a 100. Scrivi per esempio 12,50.'],
    ['day', '29/02/2027', 'non è un giorno che esiste. Scrivi per esempio 31/01/2027.'],
    ['day', '31/13/2026', 'non è un giorno che esiste. Scrivi per esempio 31/01/2027.'],
    ['day', '3 brumaio 2026', 'non è un giorno che esiste. Scrivi per esempio 31/01/2027.'],
    ['year', '26', 'non è un anno. Scrivilo con quattro cifre, per esempio 2026.'],
    ['quarter', '5', 'non è un trimestre. Scrivi un numero da 1 a 4.'],
    ['cig', 'B12A34', 'non è un CIG: sono dieci caratteri, cifre e lettere. Copialo dalla piattaforma, per esempio B12A34C567.'],
    ['cup', 'C49J2101234000', 'non è un CUP: sono quindici caratteri. Copialo dal provvedimento, per esempio C49J21012340006.'],
    ['body-code', 'VLDMRA80A41H501A', 'è il codice fiscale di una persona, che non si pubblica. Lascia la cella vuota.'],
    ['url', 'www.esempio.it', 'non è un indirizzo. Scrivilo intero, con https://, o da / se è una pagina di questo sito.'],
    ['url', 'javascript:alert(1)', 'non è un indirizzo. Scrivilo intero, con https://, o da / se è una pagina di questo sito.'],
    ['url', '//altro.example', 'non è un indirizzo. Scrivilo intero, con https://, o da / se è una pagina di questo sito.'],
    ['text', 'lungo '.repeat(200), 'è di 1199 caratteri: al massimo 1000. Accorcialo.'],
  ] as const)('%s «%s» is refused with what to write', (type, text, sentence) => {
    expect(value(type, text)).toBe(sentence)
  })

  it.each(columnTypes.filter((type) => type !== 'choice'))('a blank %s is nothing, or missing where the column is required', (type) => {
    for (const blank of ['', '  ', '-', '–']) {
      expect(value(type, blank)).toBeNull()
      expect(readCell(column(type, true), blank)).toEqual({ problem: 'manca. Questa colonna va compilata.' })
    }
  })

  it('a choice is known whatever its case and accents, and follows another one', () => {
    const types = { name: 't', label: 'T', meaning: 'Prova.', type: 'choice', options: ['Attività', 'Beni'], within: { column: 'c', options: { corrente: ['Beni'] } } } as const satisfies Column
    expect(readCell(types, ' attivita ')).toEqual({ value: 'Attività' })
    expect(readCell(types, 'Beni', { c: 'Corrente' })).toEqual({ value: 'Beni' })
    expect(readCell(types, 'Attività', { c: 'corrente' })).toEqual({ problem: 'non va con «corrente». Scegli tra: «Beni».' })
    expect(readCell(types, 'altro')).toEqual({ problem: 'non è tra le voci ammesse. Scegli tra: «Attività», «Beni».' })
  })
})

describe('a value has one way to be written', () => {
  it.each([
    ['money', 1234.5, '1.234,50'],
    ['money', 1000, '1.000,00'],
    ['count', 1184, '1.184'],
    ['days', -5.3, '-5,30'],
    ['year', 2026, '2026'],
    ['day', '2026-02-01', '01/02/2026'],
    ['text', null, ''],
  ] as const)('%s %s', (type, cell, text) => {
    expect(writtenCell({ type }, cell)).toBe(text)
    expect(value(type, text)).toBe(cell)
  })

  it('and a page says days in words', () => {
    expect(shownCell({ type: 'day' }, '2026-02-01')).toBe('1° febbraio 2026')
  })
})
