import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { school } from './school.ts'

const redacted = (text: string, kind = 'circolare', sections: string[] = []): string[] =>
  judge(text, { kind, sections, school })
    .findings.filter(({ action }) => action === 'redact')
    .map(({ start, end }) => text.slice(start, end))

describe('a fiscal code is redacted', () => {
  it.each([
    ['as printed', 'RSSMRA80A01H501U'],
    ['in lower case', 'rssmra80a01h501u'],
    ['with omocodia in one digit', 'RSSMRA80A01H50MW'],
    ['with omocodia in all seven digits', 'RSSMRAULALMHRLMX'],
    ['in its four groups', 'RSS MRA 80A01 H501U'],
    ['one letter at a time', 'R S S M R A 8 0 A 0 1 H 5 0 1 U'],
    ['split by hyphens', 'RSSMRA-80A01-H501U'],
    ['split by a line end', 'RSSMRA80\nA01H501U'],
    ['split by a hyphen at a line end', 'RSSMRA80A01-\nH501U'],
    ['split by non-breaking spaces', 'RSS\u00A0MRA\u00A080A01\u00A0H501U'],
    ['split by soft hyphens', 'RSSMRA\u00AD80A01\u00ADH501U'],
    ['with a wrong check letter', 'RSSMRA80A01H501A'],
    ['in bold inside', 'RSS**MRA**80A01H501U'],
    ['read by a scanner with O for 0', 'RSSMRA8OAO1H501U'],
    ['in wide letters', 'ＲＳＳＭＲＡ80A01H501U'],
  ])('%s', (_, code) => {
    expect(redacted(`Il codice fiscale ${code} va inserito a sistema.`)).toEqual([code])
  })
})

describe('what only looks like a fiscal code stays', () => {
  it.each([
    ['the school’s own', 'Codice fiscale 99012340982'],
    ['a VAT number', 'partita IVA 02442150179'],
    ['a CUP', 'CUP H10E64391446560'],
    ['a CIG', 'CIG ZBDB40948A'],
    ['a mechanographic code', 'codice RBIC80100X'],
    ['a serial number', 'matricola E74321M8J559102'],
    ['sixteen letters of a word', 'INCONTROVERTIBILE'],
    ['words that follow one another', 'si invitano le SS.LL. a comunicare il nulla osta e i dati'],
    ['a blank form', 'C.F. |_|_|_|_|_|_|_|_|_|_|_|_|_|_|_|_|'],
  ])('%s', (_, text) => expect(redacted(text)).toEqual([]))
})

describe('an IBAN is redacted', () => {
  it.each([
    'IT28W8000000292100645211151',
    'it28w8000000292100645211151',
    'IT28 W800 0000 2921 0064 5211 151',
    'IT 28 W 80000 00292 100645211151',
    'IT28W80000\n00292100645211151',
    'IT28-W800-0000-2921-0064-5211-151',
    'DE89 3704 0044 0532 0130 00',
    'RO49AAAA1B31007593840000',
  ])('%s', (iban) => expect(redacted(`Accredito su ${iban} intestato al beneficiario.`)).toEqual([iban]))
})

describe('the school’s own account stays', () => {
  it.each([
    ['when the profile has it', 'Versare su IT60 X054 2811 1010 0000 0123 456.'],
    ['when the text says so', 'Conto della scuola: IT28W8000000292100645211151.'],
    ['when the text says in whose name it is', 'IBAN IT28W8000000292100645211151 intestato all’Istituto Comprensivo.'],
    ['also the second time', 'Sul conto corrente dell’Istituto IT28W8000000292100645211151. Ripetiamo: IT28W8000000292100645211151.'],
  ])('%s', (_, text) => expect(redacted(text)).toEqual([]))
})

describe('an e-mail address', () => {
  it.each([
    'gennaro.scogn@gmail.com',
    'NICOLA.F@LIBERO.IT',
    'maria.bruni@stud.icvalledellequerce.example',
    'anna.verdi @ outlook.com',
    'anna.verdi(at)outlook.com',
  ])('of a person is redacted: %s', (address) => expect(redacted(`Scrivere a ${address}.`)).toEqual([address]))

  it.each([
    'segreteria@icvalledellequerce.example',
    'l.santamarina@icvalledellequerce.example',
    'biblioteca.querce@gmail.com',
    'rbic80100x@istruzione.it',
    'rbic80100x@pec.istruzione.it',
    'protocollo@comune.roccalba.rb.it',
    'info@autolineeverdi.example',
  ])('of an office stays: %s', (address) => expect(redacted(`Scrivere a ${address}.`)).toEqual([]))
})

describe('a phone number', () => {
  it.each(['339 4471820', '3394471820', '+39 339 447 1820', '0039 3394471820', '339/4471820', '339-44.71.820', '339.4471820', '+40 721 234 567'])(
    'of a person is redacted: %s',
    (number) => expect(redacted(`Il papà risponde al numero ${number} dopo le 14.`)).toEqual([number]),
  )
  it.each([
    'Segreteria, tel. 0999 451200.',
    'Assistenza: 0825 447701.',
    'Cellulare di servizio: 366 7711029.',
    'Prot. 3394471820 del 2026.',
    'Nota del 04-04-2025, art. 7, c. 31, del D.L. 95/2012.',
    'Importo di € 3.401.188,20.',
    'Codice a barre 9788000123455.',
    'Ordine n. 3401188220 sul MePA.',
    'P.IVA 00661120196',
    'Periodo dal 05.08.2025 al 06.07.2026.',
  ])('of a service, or what is none, stays: %s', (text) => expect(redacted(text)).toEqual([]))
})

describe('offsets count UTF-16 units of the text as it came', () => {
  it.each([
    ['after an emoji', '🏆👉 339 4471820', '339 4471820'],
    ['after decomposed accents', 'La città è qui: 339 4471820'.normalize('NFD'), '339 4471820'],
    ['after soft hyphens', 'cir\u00ADco\u00ADlare 339 4471820 fine', '339 4471820'],
    ['after a byte order mark', '\uFEFFcell. 339 4471820', '339 4471820'],
    ['with invisible characters inside', 'cell. 339\u200B4471820 fine', '339\u200B4471820'],
    ['with what a PDF leaves between letters', 'C.F. RSSMRA\u000080A01\u0002H501U fine', 'RSSMRA\u000080A01\u0002H501U'],
    ['between marks of direction', 'C.F. \u2068RSSMRA\u206680A01H501U\u2069 fine', 'RSSMRA\u206680A01H501U'],
    ['a letter a cell', 'C.F. | R | S | S | M | R | A | 8 | 0 | A | 0 | 1 | H | 5 | 0 | 1 | U |', 'R | S | S | M | R | A | 8 | 0 | A | 0 | 1 | H | 5 | 0 | 1 | U'],
    ['with letters of another alphabet that look the same', 'C.F. RSSМRА80А01Н501U fine', 'RSSМRА80А01Н501U'],
  ])('%s', (_, text, expected) => expect(redacted(text)).toEqual([expected]))
})
