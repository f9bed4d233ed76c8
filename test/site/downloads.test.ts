import { describe, expect, it } from 'vitest'
import { readCsv } from '../../content/datasets/csv.ts'
import { chartsOf } from '../../site/charts/chart.ts'
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

describe('the drawings of a dataset', () => {
  it.each(all.filter(({ dataset }) => dataset.charts))('of $dataset.id have a title, a text and finite numbers', (published) => {
    const charts = chartsOf(published)
    const overTime = published.dataset.charts!.filter(({ by }) => by === 'period').length
    expect(charts).toHaveLength(published.dataset.charts!.length - (published.periods.length === 1 ? overTime : 0))
    for (const { svg } of charts) {
      expect(svg).toMatch(/<svg [^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/)
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|height="-/)
    }
    const ids = charts.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('add up each quarter, split by category', () => {
    const [chart] = chartsOf(of('pagamenti'))
    expect(chart!.series).toEqual(['uscite correnti', 'uscite in conto capitale'])
    expect(chart!.summary).toBe('Il valore più alto è 33.637,54 euro (secondo trimestre 2026), il più basso 6.570,35 euro (terzo trimestre 2025).')
    expect(chart!.svg.match(/<rect/g)).toHaveLength(12)
  })

  it('show what the newest budget takes in and spends, item by item, what comes in first', () => {
    const budget = of('bilancio-preventivo')
    const items = budget.rows.filter(({ cells }) => cells.anno === 2026)
    const { svg, summary } = chartsOf(budget)[0]!
    expect(svg.match(/<rect/g)).toHaveLength(items.length)
    expect(svg.indexOf('>entrate<')).toBeGreaterThan(0)
    expect(svg.indexOf('>entrate<')).toBeLessThan(svg.indexOf('>spese<'))
    expect(summary).toContain('61.240,18 euro (Avanzo di amministrazione presunto)')
  })

  it('count the rows where there is nothing to add up, in the order of the choices', () => {
    const [chart] = chartsOf(of('registro-degli-accessi'))
    expect(chart!.series).toEqual(['accolta', 'accolta in parte', 'respinta'])
    expect(chart!.summary).toBe('Il valore più alto è 6 (primo semestre 2026), il più basso 2 (secondo semestre 2025).')
  })

  it('say that rows left out are not counted', () => {
    const grants = of('sovvenzioni')
    expect(grants.leftOut).toBeGreaterThan(0)
    expect(chartsOf(grants)[0]!.summary).toMatch(/Le righe non pubblicate non sono contate\.$/)
    expect(chartsOf(of('pagamenti'))[0]!.summary).not.toContain('non pubblicate')
  })

  it('never add up over time what leaves row by row: the totals of past years would shrink', () => {
    for (const { dataset } of all) if (dataset.rowEnd) expect((dataset.charts ?? []).filter(({ by }) => by === 'period'), dataset.id).toEqual([])
  })

  it('hang what is below zero from the line, and never add up rates', () => {
    expect(chartsOf(of('tempestivita-trimestrale'))[0]!.summary).toContain('-7,95 giorni (terzo trimestre 2025)')
    expect(chartsOf(of('tassi-di-assenza'))[0]!.summary).toContain('35,22% (Collaboratori scolastici, terzo trimestre 2025)')
  })

  it('are not made of one period alone, nor of cells that were taken out', () => {
    const payments = of('pagamenti')
    expect(chartsOf({ ...payments, periods: payments.periods.slice(0, 1) })).toEqual([])
    const hidden = { ...payments, rows: payments.rows.map((row) => ({ ...row, cells: { ...row.cells, importo: '[omissis]' } })) }
    expect(chartsOf(hidden)[0]?.svg).not.toMatch(/<rect/)
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
