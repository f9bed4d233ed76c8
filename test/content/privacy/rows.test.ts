import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { nobodysSchool } from './school.ts'

const hidden = (text: string, kind = 'elenco'): string[] => judge(text, { kind, sections: [], school: nobodysSchool }).findings.map(({ start, end }) => text.slice(start, end))

const people = [
  ['Barbieri Lea', '12/03/2012', 'Cesena', 'FC', '3B'],
  ['Ndiaye Awa', '1.7.2012', 'Dakar', 'EE', '3B'],
  ['Zhu Wei', '30-11-2011', "Reggio nell'Emilia", 'RE', '2A'],
  ['De Santis Elia', '4/02/2012', 'Castel San Pietro', 'BO', '2A'],
] as const

const pad = (cell: string): string => cell.padEnd(24)
const headers = [
  ['COGNOME E NOME', 'DATA NASCITA', 'LUOGO', 'PROV.', 'CLASSE'],
  ['Cogn. e nome', 'data n.', 'Luogo', 'Pr.', 'Cl.'],
  ['Alunno', 'Nato il', 'Comune', 'Prov', 'Sez.'],
] as const

describe('a list of pupils that is no drawn table', { timeout: 60_000 }, () => {
  const separators = fc.constantFrom(' ; ', '; ', ' / ', ' – ', ' — ', ' - ', ' • ', ' | ', ';', '\t', '   ')
  const line = (cells: readonly string[], separator: string): string => (separator === '   ' ? cells.map(pad).join('') : cells.join(separator))

  it('hides name, birth, place and class of every row under its header', () => {
    fc.assert(
      fc.property(separators, fc.constantFrom(...headers), fc.shuffledSubarray([1, 2, 3, 4], { minLength: 3, maxLength: 4 }), (separator, header, order) => {
        const columns = [0, ...order.includes(1) ? order : [1, ...order]]
        const rows = [header, ...people].map((cells) => line(columns.map((column) => cells[column] ?? ''), separator))
        const text = `Elenco degli alunni partecipanti\n\n${rows.join('\n')}\n`
        const covered = hidden(text).join('\n')
        for (const cells of people) for (const column of columns) expect(covered, text).toContain(cells[column])
      }),
      { numRuns: 80 },
    )
  })

  it('hides birth and place also without a header, beside the name', () => {
    fc.assert(
      fc.property(fc.constantFrom('; ', ' / ', ' – ', ' • ', '   ', ', ', '\t'), fc.boolean(), fc.boolean(), (separator, isNumbered, isTownFirst) => {
        const rows = people.map(([name, day, town, province], index) => `${isNumbered ? `${index + 1}) ` : ''}${line(isTownFirst ? [name, town, day] : [name, day, town, province], separator)}`)
        const text = `Elenco degli alunni ammessi\n${rows.join('\n')}\n`
        const covered = hidden(text).join('\n')
        for (const [name, day, town] of people) for (const datum of [name, day, town]) expect(covered, text).toContain(datum)
      }),
      { numRuns: 40 },
    )
  })

  it('hides users and passwords that hold no figure', () => {
    const covered = hidden('Credenziali\nAlunno / utente / password / note\nBarbieri Lea / lea.barbieri / girasole / cambia scuola\nNdiaye Awa / awa.ndiaye / tamburello / \n')
    expect(covered.join('\n')).toMatch(/lea\.barbieri[^]*girasole[^]*cambia scuola[^]*awa\.ndiaye[^]*tamburello/)
  })

  it('hides users and passwords also without a header', () => {
    const covered = hidden('Credenziali provvisorie della piattaforma\nBarbieri Lea / lea.barbieri / Xk7!2aa / da cambiare\nNdiaye Awa / awa.n12 / Pp90qa / nuova iscritta\n').join('\n')
    expect(covered).toMatch(/lea\.barbieri[^]*Xk7!2aa[^]*awa\.n12[^]*Pp90qa/)
    expect(covered).not.toMatch(/da cambiare/)
  })

  it('hides a cell under its header where a row has fewer cells', () => {
    const covered = hidden('COGNOME E NOME          CLASSE   NASCITA       NOTE\nBarbieri Lea            3B                     porta apparecchio\nNdiaye Awa                       01/07/2012\n').join('\n')
    for (const datum of ['Barbieri Lea', '3B', 'porta apparecchio', 'Ndiaye Awa', '01/07/2012']) expect(covered).toContain(datum)
  })
})

describe('rows that tell of no person stay', () => {
  it.each([
    'Attività / luogo / data / referente\nGita / Cesena / 12/03/2022 / ufficio\nTeatro / Dakar / 01/07/2022 / ufficio',
    'Sede   Data   Ora   Aula\nCesena   12/03/2019   10:00   A1\nForlì   13/03/2019   11:00   B2',
    '1) delibera n. 4, 12/03/2021, Cesena\n2) delibera n. 5, 14/03/2021, Forlì',
  ])('%s', (text) => expect(hidden(text, 'circolare')).toEqual([]))
})

describe('birth in words', () => {
  it.each([
    ['classe 1987', 'al sig. Ugo Nardi, ⟦classe 1987⟧, residente'],
    ['year alone', 'al sig. Ugo Nardi, nato nel ⟦1979⟧ a Roma'],
    ['n. and two figures', 'la sig.ra Lea Corsi (n. ⟦13.10.74⟧)'],
    ['roman month', 'la sig.ra Lea Corsi nata il ⟦3-VII-1979⟧ ad ⟦Asti⟧'],
    ['apostrophe', 'sig. Ugo Nardi\nNascita: ⟦3 ott. \'81⟧ – ⟦Manduria⟧'],
    ['town after a colon', 'sig. Ugo Nardi\nNato: ⟦14/05/1959⟧, ⟦Novi Ligure⟧'],
    ['town with a particle', 'il sig. Ugo Nardi, nato a ⟦Trezzo sull\'Adda (MI)⟧ l\'⟦1.1.1980⟧'],
    ['date in brackets', 'il sig. Ugo Nardi, nato a ⟦Salerno⟧ (⟦10.02.1975⟧)'],
    ['English', 'sig. Ugo Nardi\nDate of birth: ⟦22 Nov 1985⟧, ⟦Rishikesh⟧'],
    ['slash', 'sig. Ugo Nardi\nLuogo/data: ⟦Bitonto⟧, ⟦25/12/1971⟧'],
  ])('%s', (_, marked) => {
    const covered = hidden(`Il Dirigente risponde al reclamo. ${marked.replace(/[⟦⟧]/g, '')}`, 'circolare').join('\n')
    for (const [, datum] of marked.matchAll(/⟦(.*?)⟧/g)) expect(covered).toContain(datum)
  })
})

describe('a ranking shows place and points, and not why', () => {
  it.each([
    '2) Furlan Ines, punti 15 (⟦precede perché più giovane di età⟧)',
    '3) Errico Paola – 25 – ⟦precede per figli a carico⟧',
    'Non ammessa: Rossetti Claudia, ⟦documentazione incompleta⟧.',
  ])('%s', (marked) => expect(hidden(`Graduatoria definitiva dei collaboratori scolastici\n${marked.replace(/[⟦⟧]/g, '')}\n`, 'graduatoria')).toContain(/⟦(.*?)⟧/.exec(marked)?.[1]))
})
