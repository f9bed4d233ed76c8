import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { nobodysSchool } from './school.ts'

const hidden = (text: string, kind = 'circolare'): string[] => judge(text, { kind, sections: [], school: nobodysSchool }).findings.map(({ start, end }) => text.slice(start, end))

const pupil = 'Ginevra Mattioli'
const years = ['1', '2ª', '3^', '4°', '5', 'I', 'IV', 'V', 'prima', 'quinta']
const branches = ['AFM', 'Rim', 'figurativo', 'Servizi commerciali', 'grafico', 'inf.', 'sc. umane', 'liceo', 'Classico', 'MAT', 'S.A.', 'sec.', 'primaria']
const forms = fc.oneof(
  fc.tuple(fc.constantFrom(...years), fc.constantFrom('A', 'B', 'H')).map(([year, letter]) => `${year} ${letter}`),
  fc.tuple(fc.constantFrom(...years), fc.constantFrom('A', 'B', 'L'), fc.constantFrom(...branches)).map(([year, letter, branch]) => `${year} ${letter} ${branch}`),
  fc.tuple(fc.constantFrom(...years), fc.constantFrom(...branches), fc.constantFrom('A', 'B', 'E')).map(([year, branch, letter]) => `${year} ${branch} ${letter}`),
  fc.tuple(fc.constantFrom('1', '2', '5'), fc.constantFrom('As', 'Bs', 'ALS', 'bs', 'c')).map(([year, letters]) => year + letters),
  fc.constantFrom('III sec. sez. B', '1ª elementare, sez. unica', '2ª media, corso L', 'sez. gialli', 'sezione dei panda', 'sezione Coccinelle', 'sez. 3 anni', '5° Informatica', '2A Pascoli', '2C e 3A', '1ª e 3ª sez. D'),
)

describe('the class of a pupil', { timeout: 60_000 }, () => {
  it('goes as a whole, however a school writes it', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const text = `Si comunica che l'alunna ${pupil} (${form}) ha ritirato il diploma.`
        const covered = hidden(text).join(' ')
        expect(covered, text).toContain(pupil)
        for (const part of form.split(/[ ,]+(?=[\p{L}\d])/u).filter((one) => one !== 'e')) expect(covered, text).toContain(part.replace(/[.,]$/, ''))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    'L’alunno Elia Furlan frequenta la ⟦2^B AFM⟧ da settembre.',
    'Alla studentessa Marta Ricciotti, ⟦II sc. appl.⟧, è consegnato il libretto.',
    'Esiti del debito formativo – classe ⟦3ª B SIA⟧\n\nL’alunno Elia Furlan recupera in matematica.',
    '⟦4ª A⟧\nAlunna Ballarin Nina: saldato\nAlunno Cavallini Ulisse: saldato\n\n⟦2ª C⟧\nAlunna Gherardini Zoe: saldato',
    'Oggi escono prima: ore 10 l’alunno Bruno Salvi, ⟦1A⟧, con la mamma.',
  ])('is linked with the pupil in %j', (marked) => {
    const links = [...marked.matchAll(/⟦(.*?)⟧/g)].map(([, link]) => link)
    for (const link of links) expect(hidden(marked.replace(/[⟦⟧]/g, '').replaceAll('’', "'")).join('\n')).toContain(link)
  })
})

describe('a class that is no pupil’s stays', () => {
  it.each([
    'Le classi 3A e 3B escono alle 12.',
    'La prof.ssa Anna Verdi sostituisce il collega nella 2B alla terza ora.',
    'Prove parallele della 5 A AFM il 12 maggio in aula magna.',
    'Si comunica ai genitori delle classi prime che il 3 maggio non c’è mensa.',
    'Alla sezione Coccinelle serve carta colorata.',
  ])('%s', (text) => expect(hidden(text)).toEqual([]))
})
