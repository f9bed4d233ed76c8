import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { lookAlikes } from './written/look-alikes.ts'
import { nobodysSchool } from './school.ts'

/** A kind of datum, what a form and a sentence call it, and the ways in which it is written. */
type Datum = { kind: string; label: string; said: string; values: readonly string[] }

/** All invented. */
const data: readonly Datum[] = [
  { kind: 'fiscal code', label: 'Codice fiscale', said: 'codice fiscale', values: ['MRTLEI09C14H612K', 'mrtlei09c14h612k', 'MRTLEILVCMQHSMNK', 'MRT LEI 09C14 H612K', 'MRT-LEI-09C14-H612K', 'M R T L E I 0 9 C 1 4 H 6 1 2 K', 'MRTLEI 09C14 H612K', 'MRTLEI.09C14.H612K', 'MRTLEI/09C14/H612K', 'MRT LEI LVC MQH SMNK', 'MRTLEIO9C14H6l2K'] },
  { kind: 'account', label: 'IBAN', said: 'IBAN', values: ['IT58K0912476543000000338817', 'it58k0912476543000000338817', 'IT58 K091 2476 5430 0000 0338 817', 'IT 58 K 09124 76543 000000338817', 'IT58K 09124 76543 000000338817', 'IT58-K-09124-76543-000000338817', 'DE89370400440532013000', 'FR14 2004 1010 0505 0001 3M02 606', 'RO49 AAAA 1B31 0075 9384 0000', 'LT12 1000 0111 0100 1000', 'GB29 NWBK 6016 1331 9268 19', 'IT58K091247654 3000000338817', 'CH93 0076 2011 6238 5295 7', 'ES91 2100 0418 4502 0005 1332', 'MT84MALT011000012345MTLCAST001S'] },
  { kind: 'plate', label: 'Targa', said: 'auto targata', values: ['GH482TR', 'GH 482 TR', 'gh482tr', 'GH-482-TR', 'AO 112233', 'TO A12345', 'RM 5B2345', 'DV 12345', 'X4RTY2', 'BE 123 AB', 'B-AB 1234', 'W-12345X', 'BX 77 KLM', 'FZ 812 NN', 'MI 4K5621'] },
  { kind: 'identity card', label: 'Documento', said: 'carta d\'identità n.', values: ['CA47215KR', 'CA 47215 KR', 'AX 4455667', 'AT4455667', 'CA47215kr', 'YB5566778', 'U1A234567B', 'I12345678', 'AV 445566 7', 'RM1234567X', 'ca 47215 kr', 'MR 0123456'] },
  { kind: 'driving licence', label: 'Patente', said: 'patente di guida n.', values: ['U1X234567K', 'MI5512034R', 'TO 5123456 Z', 'LC5512034R', 'U1 X234567 K', 'AB1234567C'] },
  { kind: 'health card', label: 'Tessera sanitaria', said: 'tessera sanitaria n.', values: ['80380001200345678901', '8038 0001 2003 4567 8901', '80380 00120 03456 78901'] },
  { kind: 'number at school', label: 'Matricola', said: 'matricola', values: ['0045821', 'PT-004471', '4471203', 'S2093381', 's2093381', '12.345.678', 'MAT2026/0145'] },
  { kind: 'user name', label: 'Username', said: 'account', values: ['s2093381', 'brandolese.o', 'o.brandolese12', 'obrandolese09', 'brandolese_ottavia', 'OBRANDOL09', 'ottavia-b-2012'] },
  { kind: 'mobile', label: 'Cellulare', said: 'cell.', values: ['349 6620417', '349.66.20.417', '349-6620417', '349/6620417', '3496620417', '+39 349 6620417', '0039 349 6620417', '(+39) 349 66 20 417', '349 662 04 17', '34 96 62 04 17', '3 4 9 6 6 2 0 4 1 7', 'tre-quattro-nove 66 20 417', '349 66 20\n417', '+39/349/6620417', '349_6620417', '349·662·0417', '349 - 66 20 417', '0039.349.6620417', '39 349 6620417', 'tre quattro nove 6620417'] },
  { kind: 'telephone at home', label: 'Telefono', said: 'tel. di casa', values: ['0422 591733', '0422/591733', '0422-59.17.33', '0422.591733', '(0422) 59 17 33', '+39 0422 591733', '06 4455 6677', '02/8890123', '0422 591 733', '0039 0422591733', '080 55 41 902', '0422 / 59 17 33'] },
  { kind: 'telephone abroad', label: 'Telefono', said: 'tel.', values: ['+40 744 120 988', '0040 744120988', '+33 6 12 34 56 78', '+355 69 234 5678', '+49 (0)171 2345678', '+212 6 61 23 45 67', '+380 67 123 45 67', '+1 (415) 555-0132', '+86 138 0013 8000', '+41 79 123 45 67', '+44 7700 900123', '+39-0422-591733'] },
  { kind: 'mailbox', label: 'E-mail', said: 'e-mail', values: ['otta.brando@gmail.com', 'OTTA.BRANDO@GMAIL.COM', 'otta.brando @ gmail.com', 'otta.brando(at)gmail.com', 'otta.brando [at] gmail [dot] com', 'otta.brando chiocciola gmail.com', 'otta.brando«at»gmail.com', 'otta.brando AT gmail DOT com', 'otta.brando@gmail\n.com', 'otta.brando@\ngmail.com', 'otta_brando77@brando-famiglia.example', 'otta.brando at gmail punto com', 'otta.brando＠gmail.com', 'otta.brando<at>gmail.com', 'otta.brando (chiocciola) gmail (punto) com', 'o.brandolese@tutanota.de', 'otta.brando{at}gmail.com'] },
  { kind: 'home', label: 'Indirizzo', said: 'residente in', values: ['Via Ponte Storto 14', 'via Ponte Storto, 14', 'Via Ponte Storto n. 14/B', 'Vicolo del Ghetto 3', 'Frazione Champ-de-Vigne 21', 'Rue Pont-de-Pierre 6/A', 'Fraz. Colmegna 12', 'Contrada Serra Alta snc', 'C.da Serra Alta s.n.c.', 'Località Pian dei Gelsi 5', 'Calle dei Preti 1402', 'Salita San Rocco 7 int. 3', 'Cascina Bellaria 2', 'Piazza XX Settembre 8', 'Via 4 Novembre 22', 'Corso Vittorio Emanuele II 118 scala B int. 9', 'Palazzina C, via Togliatti 4', 'Strada Provinciale 12 km 4,300', 'S.S. 16 km 812', 'Casale Monterone 3', 'Maso Untergries 8', 'Hauptstraße 17', 'Dorfstrasse 4', 'Largo Kennedy 2, 80125 Napoli', 'Via G. Verdi 3 – 20090 Segrate (MI)', 'Viale dei Tigli 9/bis, 31044 Montebelluna (TV)', 'c/o Ferri, via Dante 3', 'Casella postale 113, 31100 Treviso', 'C.P. 44, Biella', 'P.zza Cavour, 5', 'Stradun dal Pozz 6', 'Via Ca\' Zorzi 11', 'Via Sant\'Anselmo 4', 'Borgata Molino 2', 'Hameau de Vens 6', 'Viottolo Breve 3', 'Rione Terra 12', 'Via dell\'Artigianato 3, int. 2', 'Vocabolo Petrara 15', 'Regione Chiamogna 4', 'Via Madonna del Carmine I traversa 8', 'Largo dei Cerri, lotto 4', 'Piazzetta Olivetani 1', 'Podere Casanova 36', 'Via Aurelia Km. 19,400', 'Lungo Dora Firenze 43', 'Condominio Aurora, via Piave 6', 'Sottoportego Badoer 2'] },
  { kind: 'day of birth', label: 'Data di nascita', said: 'nata il', values: ['14/03/2009', '14.03.2009', '14-3-09', '14 marzo 2009', '14 mar. 2009', '14-III-2009', '14.III.09', 'quattordici marzo duemilanove', '1° marzo 2009', '2009-03-14', '14/03/09', '14 MARZO 2009', '14 mar 09', '14 /03 /2009', '14marzo2009', '14.3.\u201909'] },
  { kind: 'place of birth', label: 'Luogo di nascita', said: 'nata a', values: ['Treviso', 'Treviso (TV)', 'San Donà di Piave', 'Casablanca (Marocco)', 'Casablanca', 'Kharkiv (UA)', 'Bagnolo in Piano', 'Fraz. Colmegna di Luino', 'L\'Aquila', 'Reggio nell\'Emilia', 'Cinisello Balsamo MI', 'São Paulo', 'Tân An', 'Châtillon', 'Cava de\' Tirreni (SA)', 'Dhaka, Bangladesh'] },
  { kind: 'family income', label: 'ISEE', said: 'con ISEE di', values: ['€ 7.412,33', '7.412,33 €', '7412,33', 'euro 7.412', '7.412,33 euro', '€ 7412', 'EUR 7.412,33'] },
  { kind: 'bank card', label: 'Carta prepagata', said: 'carta Postepay n.', values: ['5333 1710 2233 4455', '5333171022334455', '5333-1710-2233-4455', '5333.1710.2233.4455'] },
  { kind: 'address of a computer', label: 'Indirizzo IP', said: 'indirizzo IP', values: ['93.41.22.180', '2001:db8:3f2a::1c', '151.38.7.9'] },
  { kind: 'class', label: 'Classe', said: 'della classe', values: ['3B', '3ª B', 'III B', '3^B', 'terza B', '3 D/LES', '3 sez. B', '3B AFM', '3 B LSA', 'IIIB', '3°B', '3 LSU', '4h', '3 sezione B', '3BS', '3 ª B', '3-B', '2ª A plesso Rodari', 'quinta F', '5 A ITI', '3Bs', '3 b'] },
]

const people = ['Elia Martinuzzi', 'Khadija Benhammou', 'Tiberio Scaramelli', 'Noa Quaglietti', 'Ruggero Pennacchi', 'Oksana Hrytsenko', "Samuele Dall'Oca"] as const
const listed = ['MARTINUZZI ELIA', 'PENNACCHI RUGGERO', 'BENHAMMOU KHADIJA'] as const
/** What is looked for stands between these marks. */
const marked = (value: string): string => `⟦${value}⟧`
const inOneLine = (value: string): string => value.replaceAll('\n', ' ')
const padded = (cell: string, width: number): string => cell.padEnd(width + (cell.startsWith('⟦') ? 2 : 0))

/** The ways in which a document tells it: in a sentence, in a form, in a table drawn or not, in a record. */
const layouts: readonly [name: string, kind: string, write: (datum: Datum, value: string, others: readonly string[], person: string) => string][] = [
  ['a sentence', 'circolare', ({ said }, value, _, person) => `La segreteria ha ricevuto la domanda per l'alunna ${person}, ${said} ${marked(value)}, e la trasmette al consiglio.`],
  ['brackets', 'circolare', ({ said }, value, _, person) => `Si autorizza l'uscita anticipata di ${person} (${said} ${marked(value)}) per la giornata di oggi.`],
  ['decomposed letters and spaces that break no line', 'circolare', ({ said }, value, _, person) => `Per l’alunna ${person}, ${said} ${marked(value)}, è stata presentata domanda.`.replaceAll(' ', '\u00A0').normalize('NFD')],
  ['a form', 'circolare', ({ label }, value, _, person) => `Scheda dell'alunna\nCognome e nome: ${person}\n${label}: ${marked(value)}\nNote: ritira il padre`],
  ['a drawn table', 'elenco', ({ label }, value, others) => `| Alunno | ${label} | Note |\n|---|---|---|\n${listed.map((person, at) => `| ${person} | ${inOneLine(marked([value, ...others][at] ?? ''))} | - |`).join('\n')}\n`],
  ['columns set apart by tabs', 'elenco', ({ label }, value, others) => `Alunno\t${label}\tNote\n${listed.map((person, at) => `${person}\t${inOneLine(marked([value, ...others][at] ?? ''))}\t-`).join('\n')}\n`],
  ['columns set apart by spaces', 'elenco', ({ label }, value, others) => `ELENCO ALUNNI\n${padded('COGNOME E NOME', 26)}${padded(label.toUpperCase(), 50)}NOTE\n${listed.map((person, at) => `${padded(person, 26)}${padded(inOneLine(marked([value, ...others][at] ?? '')), 50)}ok`).join('\n')}\n`],
  ['a file of values', 'elenco', ({ label }, value, others) => `alunno;${label.toLowerCase()};note\n${listed.map((person, at) => `${person};${inOneLine(marked([value, ...others][at] ?? ''))};ok`).join('\n')}\n`],
  ['a record', 'elenco', ({ label }, value, others) => `[\n${listed.map((person, at) => `{"alunno": "${person}", "${label.toLowerCase().replaceAll(' ', '_')}": "${inOneLine(marked([value, ...others][at] ?? ''))}"}`).join(',\n')}\n]`],
]

/** The letters and figures of the first stretch between marks that are shown. */
function shownOf(written: string, kind: string): string {
  const start = written.indexOf('⟦')
  const end = written.indexOf('⟧') - 1
  const text = written.replace(/[⟦⟧]/g, '')
  const covered = new Uint8Array(text.length)
  for (const finding of judge(text, { kind, sections: [], school: nobodysSchool }).findings) covered.fill(1, finding.start, finding.end)
  return [...text.slice(start, end)].filter((unit, at) => /[\p{L}\p{N}]/u.test(unit) && covered[start + at] === 0).join('')
}

describe('what identifies somebody is hidden in every form and layout', { timeout: 60_000 }, () => {
  const rows = data.flatMap((datum) => datum.values.map((value, at) => ({ datum, value, at, kind: datum.kind, written: inOneLine(value) })))
  it.each(rows)('$kind «$written»', ({ datum, value, at }) => {
    const others = [1, 2].map((step) => datum.values[(at + step) % datum.values.length] ?? value)
    const where = layouts.filter(([, kind, write]) => shownOf(write(datum, value, others, people[at % people.length] ?? people[0]), kind) !== '').map(([name]) => name)
    expect(where).toEqual([])
  })
})

describe('what only looks like it stays', () => {
  it.each(lookAlikes.map(([kind, text]) => ({ kind, text, opening: text.slice(0, 60).replaceAll('\n', ' ') })))('$kind: $opening…', ({ kind, text }) => {
    expect(judge(text, { kind, sections: [], school: nobodysSchool }).findings.map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})
