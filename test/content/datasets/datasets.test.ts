import { describe, expect, it } from 'vitest'
import { datasets, publicColumns, subsectionOf } from '../../../content/datasets/datasets.ts'
import { firstDayOf, lastDayOf, periodInWords, periodKey, periodOf } from '../../../content/datasets/period.ts'
import { publicationRuleNames, publicationRules } from '../../../content/datasets/publication.ts'
import { folded } from '../../../content/datasets/cell.ts'

describe('every dataset', () => {
  it.each(datasets)('$id stands in a subsection that concerns a school, with a sentence for what it holds', (dataset) => {
    expect(subsectionOf(dataset).applicability).not.toBe('repealed')
    expect(dataset.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(dataset.description).toMatch(/\.$/)
    expect(subsectionOf(dataset).legalBasis.length).toBeGreaterThan(0)
  })

  it.each(datasets)('$id has columns that no two heads confuse, each with its meaning', ({ columns }) => {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const heads = columns.flatMap(({ name, label, alsoCalled = [] }) => [...new Set([name, label, ...alsoCalled].map(folded))])
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([])
    for (const { name, meaning } of columns) expect(`${name} ${meaning}`).toMatch(/^[a-z_]+ .+\.$/)
  })

  it.each(datasets)('$id draws, ends and derives from columns that it has', ({ columns, charts = [], rowEnd }) => {
    const names = columns.map(({ name }) => name)
    const named = [...charts.flatMap(({ value, series, by }) => [value, series, typeof by === 'object' ? by.column : undefined]), rowEnd, ...columns.map((column) => (column.type === 'url' ? column.madeFrom?.column : column.type === 'choice' ? column.within?.column : undefined))]
    for (const name of named) if (name !== undefined) expect(names).toContain(name)
  })

  it.each(datasets)('$id follows the ANAC columns that the tree of the law asks for, where the tree has a scheme', (dataset) => {
    const { columns = [], id } = subsectionOf(dataset)
    if (id !== 'pagamenti/dati-pagamenti') return
    expect(publicColumns(dataset).map(({ label }) => label)).toEqual(['Anno', 'Trimestre', 'Categoria di spesa', 'Tipologia di spesa', 'Importo', 'Tipo di beneficiario'])
    expect(columns).toEqual(publicColumns(dataset).map(({ label }) => label))
  })

  it('takes persons only under a rule: a column for a name has one', () => {
    const forNames = datasets.flatMap(({ id, columns }) => columns.filter(({ label, type }) => type === 'text' && /incaricato|beneficiario|candidato|componente|dipendente$|richiedente|aggiudicatario/i.test(label)).map((column) => ({ id, column })))
    expect(forNames.length).toBeGreaterThan(6)
    for (const { id, column } of forNames) expect(`${id}.${column.name}: ${column.publication}`).not.toContain('undefined')
  })
})

describe('every publication rule', () => {
  it.each(publicationRuleNames)('%s cites the law and is used by a dataset', (name) => {
    expect(publicationRules[name].legalBasis).toMatch(/art|ANAC/)
    expect(datasets.some(({ columns }) => columns.some(({ publication }) => publication === name))).toBe(true)
  })

  const says = (name: (typeof publicationRuleNames)[number], row: object): string => publicationRules[name].decide({ ...row }, new Set()).do

  it.each([
    ['beneficiary', { tipo_beneficiario: 'Ente, associazione o impresa', importo: 200 }, 'publish'],
    ['beneficiary', { tipo_beneficiario: 'Persona fisica', importo: 1000, condizioni_del_beneficiario: 'no' }, 'redact'],
    ['beneficiary', { tipo_beneficiario: 'Persona fisica', importo: 1000.01, condizioni_del_beneficiario: 'no' }, 'publish'],
    ['beneficiary', { tipo_beneficiario: 'Persona fisica', importo: 5000, condizioni_del_beneficiario: 'sì' }, 'leave-out-row'],
    ['beneficiary', { tipo_beneficiario: 'Persona fisica', importo: 5000, condizioni_del_beneficiario: null }, 'leave-out-row'],
    ['candidate', { esito: 'vincitore' }, 'publish'],
    ['candidate', { esito: 'escluso' }, 'redact'],
    ['candidate', {}, 'redact'],
    ['applicant', {}, 'redact'],
    ['small-group', { dipendenti: 2 }, 'redact'],
    ['small-group', { dipendenti: 3 }, 'publish'],
  ] as const)('%s of %o: %s', (name, row, decision) => {
    expect(says(name, row)).toBe(decision)
  })

  it('leaves out a person whose health shows, whatever the office answered', () => {
    const row = { tipo_beneficiario: 'Persona fisica', importo: 5000, condizioni_del_beneficiario: 'no' }
    expect(publicationRules.beneficiary.decide(row, new Set(['HEALTH'])).do).toBe('leave-out-row')
  })
})

describe('a period', () => {
  it.each([
    ['2026-T3', 'terzo trimestre 2026', '2026-07-01', '2026-09-30'],
    ['2024-T1', 'primo trimestre 2024', '2024-01-01', '2024-03-31'],
    ['2026-S1', 'primo semestre 2026', '2026-01-01', '2026-06-30'],
    ['2026-S2', 'secondo semestre 2026', '2026-07-01', '2026-12-31'],
    ['2026', 'anno 2026', '2026-01-01', '2026-12-31'],
    ['corrente', 'versione corrente', null, null],
  ])('%s is %s', (key, words, first, last) => {
    const period = periodOf(key)!
    expect([periodKey(period), periodInWords(period), firstDayOf(period), lastDayOf(period)]).toEqual([key, words, first, last])
  })

  it.each(['', '2026-T5', '2026-S3', '26', '0000', '1899', '3000', '2026-T', 'oggi', '2026-T1 '])('«%s» is none', (key) => {
    expect(periodOf(key)).toBeNull()
  })
})
