import { describe, expect, it } from 'vitest'
import { readCsv } from '../../content/datasets/csv.ts'
import { chartOf } from '../../site/charts/chart.ts'
import { cellHtml } from '../../site/data-cells.ts'
import { datasetsOf, spanInWords } from '../../site/datasets.ts'
import { csvOf, jsonOf } from '../../site/downloads.ts'
import { clearedTables, tableSchool } from '../fixtures/cleared-tables.ts'

const site = new URL('https://www.icvalledellequerce.example')
const all = datasetsOf(clearedTables())
const of = (id: string) => all.find(({ dataset }) => dataset.id === id)!
type Downloaded = { columns: { name: string; type: string; unit?: string }[]; rows: Record<string, unknown>[]; modified: string; periods: string[]; leftOut: number }

describe('the downloads of a dataset', () => {
  it.each(all)('of $dataset.id hold exactly the cleared cells, in CSV and in JSON alike', (published) => {
    const [heads = [], ...lines] = readCsv(csvOf(published).replace(/\r\n/g, '\n'))
    const json = JSON.parse(jsonOf(published, tableSchool, site)) as Downloaded
    expect(json.columns.map(({ name }) => name)).toEqual(heads)
    expect(lines).toHaveLength(published.rows.length)
    expect(lines).toEqual(json.rows.map((row) => heads.map((head) => String(row[head] ?? ''))))
    for (const { name, type } of json.columns) for (const row of json.rows) if (type === 'decimal' || type === 'integer') expect(typeof row[name] === 'number' || row[name] === null || row[name] === '[omissis]').toBe(true)
  })

  it('are CSV as RFC 4180 has it, decimals with a point', () => {
    const text = csvOf(of('pagamenti'))
    expect(text.startsWith('anno,trimestre,categoria_di_spesa,tipologia_di_spesa,importo,beneficiario\r\n2026,3,uscite correnti,Acquisto di beni e di servizi,6623.04,Altro soggetto pubblico e privato\r\n')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('never hold an internal column or who asked', () => {
    const everything = all.map((published) => csvOf(published) + jsonOf(published, tableSchool, site)).join()
    expect(everything).not.toMatch(/richiedente|condizioni_del_beneficiario|Saltarelli|Bonfigli|Tassinari/)
    expect(JSON.parse(jsonOf(of('sovvenzioni'), tableSchool, site))).toMatchObject({ leftOut: 1 })
  })

  it('say what each column means, its unit, its rule, and under which licence', () => {
    const json = JSON.parse(jsonOf(of('consulenti'), tableSchool, site)) as Downloaded & { licence: { url: string }; legalBasis: { text: string }[] }
    expect(json.columns.find(({ name }) => name === 'compenso')).toMatchObject({ type: 'decimal', unit: 'euro' })
    expect(json.columns.find(({ name }) => name === 'incaricato')).toMatchObject({ publication: { legalBasis: 'artt. 15 e 18 d.lgs. 33/2013' } })
    expect(json.licence.url).toContain('creativecommons.org/licenses/by/4.0')
    expect(json.legalBasis[0]?.text).toContain('33/2013')
  })

  it('lose what has expired, and the rest stays', () => {
    const later = datasetsOf(clearedTables(new Date('2030-06-01T10:00:00Z'))).find(({ dataset }) => dataset.id === 'pagamenti')!
    expect(later.tables.map(({ period }) => period)).not.toContain('2024-T4')
    expect(csvOf(later)).not.toMatch(/^2024,/m)
    expect(spanInWords(later)).toBe('dal primo trimestre 2025 al terzo trimestre 2026')
    expect(datasetsOf(clearedTables(new Date('2033-01-01T10:00:00Z'))).some(({ dataset }) => dataset.id === 'pagamenti')).toBe(false)
  })
})

describe('the drawing of a dataset', () => {
  it.each(all.filter(({ dataset }) => dataset.chart))('of $dataset.id has a title, a text and finite numbers', (published) => {
    const chart = chartOf(published)
    if (chart === null) return expect(published.periods).toHaveLength(1)
    expect(chart.svg).toMatch(/<svg [^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/)
    expect(chart.svg).not.toMatch(/NaN|Infinity|undefined|null|height="-/)
  })

  it('adds up each quarter, split by category', () => {
    const chart = chartOf(of('pagamenti'))!
    expect(chart.series).toEqual(['uscite correnti', 'uscite in conto capitale'])
    expect(chart.summary).toBe('Il valore più alto è 33.637,54 euro (secondo trimestre 2026), il più basso 6.570,35 euro (terzo trimestre 2025).')
    expect(chart.svg.match(/<rect/g)).toHaveLength(12)
  })

  it('hangs what is below zero from the line, and never adds up rates', () => {
    expect(chartOf(of('tempestivita-trimestrale'))!.summary).toContain('-7,95 giorni (terzo trimestre 2025)')
    expect(chartOf(of('tassi-di-assenza'))!.summary).toContain('35,22% (Collaboratori scolastici, terzo trimestre 2025)')
  })

  it('is not made of one period alone, nor of cells that were taken out', () => {
    const payments = of('pagamenti')
    expect(chartOf({ ...payments, periods: payments.periods.slice(0, 1) })).toBeNull()
    const hidden = { ...payments, rows: payments.rows.map((row) => ({ ...row, cells: { ...row.cells, importo: '[omissis]' } })) }
    expect(chartOf(hidden)?.svg).not.toMatch(/<rect/)
  })
})

describe('a cell on the page', () => {
  const text = { name: 'c', label: 'Curriculum', meaning: 'Prova.', type: 'text' } as const
  it.each([
    [text, '<b>&', '&lt;b&gt;&amp;'],
    [text, 'C.F. [omissis: codice fiscale]', 'codice fiscale]</span>'],
    [text, null, 'nessun dato'],
    [{ ...text, type: 'day' }, '2026-02-01', '<time datetime="2026-02-01">1° febbraio 2026</time>'],
    [{ ...text, type: 'day' }, '[omissis]', 'omissis'],
    [{ ...text, type: 'url' }, 'https://a.example/"x', 'href="https://a.example/&quot;x"'],
    [{ ...text, type: 'url' }, '/cv', 'Curriculum<span class="visually-hidden"> di Bianca</span>'],
    [{ ...text, type: 'url' }, '[omissis]', 'class="omissis"'],
    [{ ...text, type: 'percentage' }, 12.5, '12,50%'],
  ] as const)('%o %j is %s', (column, value, html) => {
    expect(cellHtml(column, value, 'Bianca')).toContain(html)
  })
})
