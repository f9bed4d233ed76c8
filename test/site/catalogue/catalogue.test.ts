import { readFileSync } from 'node:fs'
import path from 'node:path'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store, Writer, type Quad } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { jsonLdOf, turtleOf } from '../../../site/catalogue/catalogue.ts'
import { catalogueQuads } from '../../../site/catalogue/quads.ts'
import { datasetsOf } from '../../../site/datasets.ts'
import { clearedTables, tableSchool } from '../../fixtures/cleared-tables.ts'

const site = new URL('https://www.icvalledellequerce.example')
const shapes = new Store(new Parser().parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/catalogue-shapes.ttl'), 'utf8')))
const datasets = datasetsOf(clearedTables())
const quads = catalogueQuads(datasets, tableSchool, site, '2026-11-25')
const dct = 'http://purl.org/dc/terms/'
const dcat = 'http://www.w3.org/ns/dcat#'

/** What breaks the profile, as `path of a class`. */
async function breaches(data: Quad[]): Promise<string[]> {
  const report = await new Validator(shapes).validate(new Store(data))
  return report.results.map(({ path: where, focusNode }) => `${String((where as { value?: string } | null)?.value ?? 'class')} of ${focusNode?.value ?? ''}`)
}
const without = (predicate: string, of: string): Quad[] => quads.filter((one) => !(one.predicate.value === predicate && one.subject.value.includes(of)))

describe('the catalogue of open data', () => {
  it('has every dataset of the demo, and satisfies the shapes of DCAT-AP_IT', async () => {
    expect(datasets.length).toBeGreaterThan(12)
    expect(quads.filter(({ predicate }) => predicate.value === `${dcat}dataset`)).toHaveLength(datasets.length)
    expect(await breaches(quads)).toEqual([])
  })

  it.each([
    [`${dct}title`, '#catalogo'],
    [`${dct}publisher`, '#catalogo'],
    [`${dct}modified`, '#catalogo'],
    [`${dct}identifier`, 'pagamenti#dati'],
    [`${dct}description`, 'pagamenti#dati'],
    [`${dcat}theme`, 'pagamenti#dati'],
    [`${dct}rightsHolder`, 'pagamenti#dati'],
    [`${dct}accrualPeriodicity`, 'pagamenti#dati'],
    [`${dcat}distribution`, 'pagamenti#dati'],
    [`${dct}format`, 'pagamenti.csv#file'],
    [`${dct}license`, 'pagamenti.json#file'],
    [`${dcat}accessURL`, 'pagamenti.csv#file'],
    [`${dct}identifier`, '#scuola'],
    [`${dct}type`, 'creativecommons'],
    ['http://www.w3.org/2006/vcard/ns#hasEmail', '#segreteria'],
  ])('without %s of %s it would not', async (predicate, of) => {
    const broken = without(predicate, of)
    expect(broken.length).toBeLessThan(quads.length)
    expect(await breaches(broken)).not.toEqual([])
  })

  it('with a frequency that Europe does not know it would not', async () => {
    const strange = quads.map((one) => (one.predicate.value === `${dct}accrualPeriodicity` ? DataFactory.quad(one.subject, one.predicate, DataFactory.namedNode('urn:sometimes')) : one))
    expect(await breaches(strange)).toHaveLength(datasets.length)
  })

  it('says the same in Turtle and in JSON-LD, triple by triple', async () => {
    const lines = (nQuads: string): string[] => [...new Set(nQuads.split('\n').filter(Boolean))].sort()
    const turtleLines = lines(new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(await turtleOf(quads))))
    const jsonLines = lines(await jsonld.toRDF(JSON.parse(jsonLdOf(quads)) as object, { format: 'application/n-quads', safe: true }))
    expect(turtleLines).toHaveLength(new Store(quads).size)
    expect(jsonLines).toEqual(turtleLines)
  })

  it('names the school by its IPA code, and no person', () => {
    const text = JSON.stringify(quads)
    expect(text).toContain('istsc_rbic80100x')
    for (const { name } of tableSchool.roleHolders) expect(text).not.toContain(name)
  })

  it('is whole where the school has no table, no IPA code and no office mail', async () => {
    const bare = catalogueQuads([], { ...tableSchool, ipaCode: undefined, emails: [] }, site, '2026-11-25')
    expect((await breaches(bare)).map((breach) => breach.replace(/^.*[#/]/, ''))).toEqual(['catalogo'])
    expect(JSON.stringify(bare)).not.toContain('undefined')
  })
})
