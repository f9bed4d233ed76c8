import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { nobodysSchool } from './school.ts'

const hidden = (text: string, kind = 'circolare'): string[] => judge(text, { kind, sections: [], school: nobodysSchool }).findings.map(({ start, end }) => text.slice(start, end))

describe('the papers, accounts and cards of a person go', { timeout: 60_000 }, () => {
  it.each([
    'doc. ⟦AR5520017W⟧', 'patente C n. ⟦BO5544332K⟧', 'patente ⟦NA7700215K⟧', 'CI ⟦CA 12345 BB⟧', 'carta d\'identità ⟦AX 2201193⟧ di Roma', 'carta d\'identità n. ⟦A X 2 2 0 1 1 9 3⟧', 'passaporto marocchino ⟦PT882014⟧',
    'titolo di viaggio ⟦TV004412⟧', 'permesso di soggiorno n. ⟦I18822001⟧', 'password del registro ⟦Gir4sole!⟧', 'codice di accesso: ⟦88Xk21⟧', 'SPID id: ⟦LEPIDA_88213⟧', 'partite ⟦11223344⟧ e ⟦55667788⟧',
    'carta prepagata n. ⟦5333 1712 3456 7890⟧', 'MAC ⟦00-1A-2B-3C-4D-5E⟧ del tablet', 'polizza: ⟦Genertel 55810092⟧', 'wechat ⟦lea_nardi88⟧',
  ])('%s', (marked) => {
    const covered = hidden(`Alla madre dell'alunno Ugo Nardi, ${marked.replace(/[⟦⟧]/g, '')}, si comunica l'esito.`)
    for (const [, datum = ''] of marked.matchAll(/⟦(.*?)⟧/g)) expect(covered.join('\n').replaceAll(' ', '')).toContain(datum.replaceAll(' ', ''))
  })

  it('an identity card also however its letters and figures are spaced', () => {
    fc.assert(
      fc.property(fc.constantFrom('CI', 'C.I. n.', 'carta d\'identità', 'doc.'), fc.array(fc.constantFrom('', ' ', '-'), { minLength: 6, maxLength: 6 }), (label, gaps) => {
        const card = ['CA', '1', '2', '3', '4', '5', 'BB'].map((part, index) => part + (gaps[index] ?? '')).join('').trim()
        expect(hidden(`L'alunno Ugo Nardi, ${label} ${card}, è delegato.`).join('\n'), `${label} ${card}`).toContain(card)
      }),
      { numRuns: 80 },
    )
  })
})

describe('where a person lives goes', () => {
  it.each([
    'ultimo indirizzo noto: ⟦12 Peckham Road, London SE5⟧.', 'sta a ⟦14 Rue des Lilas, Lyon⟧.', 'nuova posta in ⟦Dorfstraße 3, 39030 Olang⟧.', 'alloggio ⟦c/o Rossi, via Grazioli 40⟧.', 'dimora: ⟦c.da Specchiarica s.n.c⟧.',
    'risiede in ⟦via Tagliamento 9, Jesi⟧ ed è in affido.', 'residenza: ⟦Quartu S.E., via Brescia 5⟧. Tel. agli atti.', 'indirizzo: ⟦5, traversa Fosse, 82100 Benevento⟧', 'domicilio: ⟦presso Casa Famiglia, via Lunga 4⟧',
    'abitazione: ⟦masseria Torre Vecchia km 4⟧', 'residente in ⟦riva de Biasio 120⟧',
  ])('%s', (marked) => {
    const covered = hidden(`Alla madre dell'alunno Ugo Nardi, ${marked.replace(/[⟦⟧]/g, '')}`).join('\n')
    for (const [, datum] of marked.matchAll(/⟦(.*?)⟧/g)) expect(covered).toContain(datum)
  })
})

describe('the plate of a private car goes, whatever words hold', () => {
  it.each(["Sebbene la sig.ra Lea Nardi abbia l'auto targata ⟦GB 004 SD⟧, non entra.", "Il proprietario dell'auto ⟦AB 123 CD⟧ è pregato di spostarla dall'ingresso."])('%s', (marked) => {
    expect(hidden(marked.replace(/[⟦⟧]/g, ''))).toContain(/⟦(.*?)⟧/.exec(marked)?.[1])
  })
  it('the plate of a coach stays', () => expect(hidden('Il pullman GT 555 AA della ditta parte alle 8.')).toEqual([]))
})

describe('what only looks like it stays', () => {
  it.each([
    'Vedi doc. 1234/2020 agli atti e la delibera n. 12 del 3 maggio.', 'La partita di calcio è alle 10, sede: via Roma 1.', 'Password: si cambia ogni tre mesi.', 'Il materiale è in via Garibaldi 5, presso la sede.',
    'Indirizzo: liceo scientifico opzione scienze applicate.', 'Protocollo 0001234/2026, CIG ZBDB40948A, CUP H10E64391446560.', 'Alloggio: hotel tre stelle in mezza pensione.',
  ])('%s', (text) => expect(hidden(text)).toEqual([]))
})
