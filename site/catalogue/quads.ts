import { DataFactory, type Quad } from 'n3'
import type { PeriodKind } from '../../content/datasets/period.ts'
import { firstDayOf, lastDayOf } from '../../content/datasets/period.ts'
import { downloadsOf } from '../../content/datasets/table.ts'
import type { School } from '../../content/documents/school.ts'
import { dayOf } from '../../content/lifecycle/day.ts'
import { spanInWords, type PublicDataset } from '../datasets.ts'
import { sectionAddress } from '../transparency.ts'
import { namespaces, type Prefix } from './namespaces.ts'

const { namedNode, literal, quad } = DataFactory

type Term = Quad['object']
type Subject = Extract<Quad['subject'], { termType: 'NamedNode' }>

const iri = (name: `${Prefix}:${string}`): Subject => {
  const [prefix, local] = name.split(':') as [Prefix, string]
  return namedNode(`${namespaces[prefix]}${local}`)
}
const italian = (text: string): Term => literal(text, 'it')
const dayLiteral = (day: string): Term => literal(day, iri('xsd:date'))
const european = (vocabulary: string, code: string): Term => namedNode(`http://publications.europa.eu/resource/authority/${vocabulary}/${code}`)

/** How often a dataset is brought up to date, in the words of the European vocabulary. */
const frequencies: Record<PeriodKind, string> = { quarter: 'QUARTERLY', 'half-year': 'ANNUAL_2', year: 'ANNUAL', current: 'IRREG' }

const licence = namedNode('https://creativecommons.org/licenses/by/4.0/')

/** The catalogue of the school's open data as DCAT-AP_IT wants it, with every property that the profile makes mandatory. */
export function catalogueQuads(datasets: readonly PublicDataset[], school: School, site: URL, day: string): Quad[] {
  const at = (path: string): Subject => namedNode(new URL(path, site).href)
  const quads: Quad[] = []
  const say = (subject: Subject, facts: [`${Prefix}:${string}`, Term | Term[]][]): void => {
    for (const [predicate, objects] of facts) for (const object of [objects].flat()) quads.push(quad(subject, iri(predicate), object))
  }
  const [catalogue, agent, contact] = [at('/dati-aperti#catalogo'), at('/#scuola'), at('/#segreteria')]
  const ipa = school.ipaCode ?? school.code
  const office = school.emails.find(({ label }) => /segreteria/i.test(label)) ?? school.emails[0]
  const modified = datasets.map(({ updatedAt }) => dayOf(new Date(updatedAt)) as string).sort().at(-1) ?? day

  say(catalogue, [
    ['rdf:type', [iri('dcatapit:Catalog'), iri('dcat:Catalog')]],
    ['dct:title', italian(`Dati aperti – ${school.name}`)],
    ['dct:description', italian(`Le tabelle di Amministrazione Trasparente di ${school.name}, come dati da scaricare e riusare.`)],
    ['dct:publisher', agent],
    ['dct:modified', dayLiteral(modified)],
    ['dct:language', european('language', 'ITA')],
    ['dct:license', licence],
    ['dcat:themeTaxonomy', namedNode('http://publications.europa.eu/resource/authority/data-theme')],
    ['foaf:homepage', at('/dati-aperti')],
    ['dcat:dataset', datasets.map(({ address }) => at(`${address}#dati`))],
  ])
  say(agent, [
    ['rdf:type', [iri('dcatapit:Agent'), iri('foaf:Agent')]],
    ['dct:identifier', literal(ipa)],
    ['foaf:name', italian(school.name)],
  ])
  if (office)
    say(contact, [
      ['rdf:type', [iri('dcatapit:Organization'), iri('vcard:Organization'), iri('vcard:Kind')]],
      ['vcard:fn', italian(`Segreteria – ${school.name}`)],
      ['vcard:hasEmail', namedNode(`mailto:${office.value}`)],
      ['vcard:hasURL', at('/contatti')],
    ])
  say(licence, [
    ['rdf:type', [iri('dcatapit:LicenseDocument'), iri('dct:LicenseDocument')]],
    ['dct:type', namedNode('http://purl.org/adms/licencetype/Attribution')],
    ['foaf:name', italian('Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)')],
    ['owl:versionInfo', literal('4.0')],
  ])
  for (const published of datasets) {
    const { dataset, address, periods, updatedAt, tables } = published
    const self = at(`${address}#dati`)
    const changed = dayLiteral(dayOf(new Date(updatedAt)))
    const files = [
      { format: 'CSV', address: downloadsOf(dataset.id).csv, mediaType: 'text/csv' },
      { format: 'JSON', address: downloadsOf(dataset.id).json, mediaType: 'application/json' },
    ]
    const [from, until] = [firstDayOf(periods.at(-1)!), lastDayOf(periods[0]!)]
    const span = at(`${address}#periodo`)
    say(self, [
      ['rdf:type', [iri('dcatapit:Dataset'), iri('dcat:Dataset')]],
      ['dct:identifier', literal(`${ipa}:${dataset.id}`)],
      ['dct:title', italian(dataset.title)],
      ['dct:description', italian(`${dataset.description} ${spanInWords(published).replace(/^./, (first) => first.toUpperCase())}.`)],
      ['dct:issued', dayLiteral(tables.map((table) => table.from as string).sort()[0]!)],
      ['dct:modified', changed],
      ['dcat:theme', european('data-theme', dataset.theme)],
      ['dcat:keyword', dataset.keywords.map(italian)],
      ['dct:rightsHolder', agent],
      ['dct:publisher', agent],
      ['dct:accrualPeriodicity', european('frequency', frequencies[dataset.period])],
      ['dct:language', european('language', 'ITA')],
      ['dcat:landingPage', at(address)],
      ['foaf:page', at(sectionAddress(dataset.section))],
      ...(office ? [['dcat:contactPoint', contact] as [`dcat:${string}`, Term]] : []),
      ...(from && until ? [['dct:temporal', span] as [`dct:${string}`, Term]] : []),
      ['dcat:distribution', files.map((file) => at(`${file.address}#file`))],
    ])
    if (from && until)
      say(span, [
        ['rdf:type', iri('dct:PeriodOfTime')],
        ['dcatapit:startDate', dayLiteral(from)],
        ['dcatapit:endDate', dayLiteral(until)],
      ])
    for (const file of files)
      say(at(`${file.address}#file`), [
        ['rdf:type', [iri('dcatapit:Distribution'), iri('dcat:Distribution')]],
        ['dct:title', italian(`${dataset.title}, ${file.format}`)],
        ['dct:description', italian(`${dataset.title} in formato ${file.format}, in UTF-8.`)],
        ['dct:format', european('file-type', file.format)],
        ['dcat:mediaType', namedNode(`https://www.iana.org/assignments/media-types/${file.mediaType}`)],
        ['dcat:accessURL', at(address)],
        ['dcat:downloadURL', at(file.address)],
        ['dct:license', licence],
        ['dct:modified', changed],
      ])
  }
  return quads
}
