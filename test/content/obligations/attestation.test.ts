import { describe, expect, it } from 'vitest'
import { attestationCells, attestationHeads, attestationOn, markOfShare, parameters, toCheck, type AttestationRow } from '../../../content/obligations/attestation.ts'
import type { Filed } from '../../../content/obligations/filed.ts'
import type { Holding } from '../../../content/obligations/monitor.ts'
import { day } from '../../../content/lifecycle/day.ts'
import { subsections } from '../../../content/sections/sections.ts'

const today = day('2026-11-25')
const filedAt = (section: string, from: string, over: Partial<Filed> = {}): Filed => ({
  section, title: 'Incarico a Maria Valdambrini', address: '/atti/2026/x', made: day(from), from: day(from), arisen: day(from), renewed: day(from), withheld: null, mediaTypes: [], ...over,
})
const rows = (holding: Partial<Holding>, section: string): AttestationRow[] => attestationOn(today, { filed: [], words: [], ...holding }).filter((row) => row.section === section)
const marks = (row: AttestationRow | undefined): unknown[] => parameters.map(({ name }) => row?.marks[name])
const pdf = 'application/pdf'

describe('the sheet for the revisori', () => {
  it('has every obligation of the law once, in its order, with marks on the scales of ANAC', () => {
    const sheet = attestationOn(today, { filed: [], words: [] })
    const due = subsections.filter(({ applicability }) => applicability !== 'repealed')
    expect(sheet.map(({ section }) => section)).toEqual(due.flatMap(({ id, updates }) => updates.map(() => id)))
    for (const row of sheet) for (const { name, most } of parameters) expect([null, 'n/a', ...Array.from({ length: most + 1 }, (_, mark) => mark)]).toContain(row.marks[name])
    for (const row of sheet) expect([row.level1, row.legalBasis, row.frequency].every((text) => text !== '')).toBe(true)
  })

  it.each<[string, Partial<Holding>, string, unknown[]]>([
    ['nothing', {}, 'organizzazione/organi', [0, 0, 0, 0, 0]],
    ['a document on its page', { filed: [filedAt('organizzazione/organi', '2026-10-30')] }, 'organizzazione/organi', [2, null, null, null, 3]],
    ['a document with a sheet', { filed: [filedAt('organizzazione/organi', '2026-10-30', { mediaTypes: ['text/csv'] })] }, 'organizzazione/organi', [2, null, null, null, 3]],
    ['a document with a PDF', { filed: [filedAt('organizzazione/organi', '2026-10-30', { mediaTypes: ['text/csv', pdf] })] }, 'organizzazione/organi', [2, null, null, null, null]],
    ['a document that is not public', { filed: [filedAt('organizzazione/organi', '2026-10-30', { withheld: 'È una bozza.' })] }, 'organizzazione/organi', [0, 0, 0, 0, 0]],
    ['a statement', { words: [{ section: 'organizzazione/organi', notApplicable: { reason: 'Nulla.', on: day('2026-01-10') } }] }, 'organizzazione/organi', [2, null, null, null, null]],
    ['a link', { words: [{ section: 'organizzazione/organi', link: { label: 'Portale', url: 'https://www.example.org' } }] }, 'organizzazione/organi', [2, null, null, null, null]],
    ['a school that says it does not apply', { words: [{ section: 'organizzazione/organi', override: { applicability: { value: 'not-applicable', reason: 'Non c’è.' } } }] }, 'organizzazione/organi', ['n/a', 'n/a', 'n/a', 'n/a', 'n/a']],
    ['a section that is not of schools', {}, subsections.find(({ applicability }) => applicability === 'not-applicable')!.id, ['n/a', 'n/a', 'n/a', 'n/a', 'n/a']],
    ['a section of which nobody is sure', {}, subsections.find(({ applicability }) => applicability === 'unsure')!.id, [null, null, null, null, null]],
  ])('with %s', (_, holding, section, expected) => expect(marks(rows(holding, section)[0])).toEqual(expected))

  it('marks how up to date a quarterly content is by the deadlines of the last year that were met', () => {
    const section = 'personale/tassi-assenza'
    const quarters = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30']
    const currency = (count: number): unknown => rows({ filed: quarters.slice(0, count).map((end) => filedAt(section, end, { arisen: day(end), from: day('2026-10-01') })) }, section)[0]?.marks.currency
    expect([1, 2, 3, 4].map(currency)).toEqual([1, 2, 3, 3])
  })

  it.each<[number, number, number]>([
    [0, 4, 0],
    [1, 100, 1],
    [33, 100, 1],
    [34, 100, 2],
    [66, 100, 2],
    [67, 100, 3],
    [4, 4, 3],
  ])('marks %i of %i with %i', (done, of, mark) => expect(markOfShare(done, of)).toBe(mark))

  it('leaves empty what a person must say, names it, and never has the title of an act', () => {
    const [row] = rows({ filed: [filedAt('organizzazione/organi', '2026-10-30', { mediaTypes: [pdf] })] }, 'organizzazione/organi')
    expect(toCheck(row!)).toEqual(['completezza del contenuto', 'completezza rispetto agli uffici', 'aggiornamento', 'apertura formato'])
    const [cells] = attestationCells([row!], 'https://www.example.edu.it/')
    expect(cells).toHaveLength(attestationHeads.length)
    expect(cells?.slice(6)).toEqual([
      2, '', '', '', '', 'Da verificare: completezza del contenuto, completezza rispetto agli uffici, aggiornamento, apertura formato',
      '1 documento pubblicato. 1 allegato in PDF: verifica che sia PDF/A con il testo.', 'https://www.example.edu.it/amministrazione-trasparente/organizzazione/organi',
    ])
    expect(JSON.stringify(cells)).not.toContain('Valdambrini')
  })
})
