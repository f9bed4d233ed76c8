import { unitOf } from '../content/datasets/column.ts'
import { firstDayOf, lastDayOf } from '../content/datasets/period.ts'
import { downloadsOf } from '../content/datasets/table.ts'
import type { School } from '../content/documents/school.ts'
import type { PublicDocument } from '../content/publish.ts'
import type { PublicDataset } from './datasets.ts'
import type { Question } from './questions.ts'
import type { Service } from './services.ts'
import { readRelease } from './snapshot.ts'
import { isInForce } from './versions.ts'

/** JSON that can stand inside a script element. */
function embeddable(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** What the page is for machines, in the words of schema.org: regolamenti are legislation, the rest are documents of the school. */
export function structuredData(document: PublicDocument, school: School, site: URL): string {
  const url = new URL(document.address, site).href
  const publisher = organization(school, site)
  const common = { '@context': 'https://schema.org', '@id': url, url, name: document.title, inLanguage: 'it', dateModified: document.updatedAt, isAccessibleForFree: true, license: 'https://creativecommons.org/licenses/by/4.0/deed.it' }
  if (document.kind === 'regolamento')
    return embeddable({ ...common, '@type': 'Legislation', legislationType: 'Regolamento', legislationDate: document.date, legislationPassedBy: publisher, legislationLegalForce: isInForce(document, readRelease().day) ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce' })
  return embeddable({ ...common, '@type': 'DigitalDocument', datePublished: document.date, publisher })
}

/** The school itself. */
export function organization(school: School, site: URL): Record<string, unknown> {
  return {
    '@type': ['GovernmentOrganization', 'School'],
    '@id': new URL('/', site).href,
    name: school.name,
    url: new URL('/', site).href,
    identifier: school.code,
    address: { '@type': 'PostalAddress', streetAddress: school.address, addressLocality: school.municipality, addressRegion: school.province, addressCountry: 'IT' },
    ...(school.phones[0] ? { telephone: school.phones[0].value } : {}),
    ...(school.emails[0] ? { email: school.emails[0].value } : {}),
  }
}

/** A dataset for search engines of data. */
export function datasetData({ dataset, address, columns, periods, updatedAt }: PublicDataset, school: School, site: URL): string {
  const at = (path: string): string => new URL(path, site).href
  const { csv, json } = downloadsOf(dataset.id)
  const [from, until] = [firstDayOf(periods.at(-1)!), lastDayOf(periods[0]!)]
  return embeddable({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${at(address)}#dati`,
    name: dataset.title,
    description: `${dataset.description} A cura di ${school.name}.`,
    url: at(address),
    inLanguage: 'it',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: dataset.keywords,
    creator: organization(school, site),
    dateModified: updatedAt,
    ...(from && until ? { temporalCoverage: `${from}/${until}` } : {}),
    variableMeasured: columns.map(({ label, meaning, type }) => ({ '@type': 'PropertyValue', name: label, description: meaning, ...(unitOf[type] ? { unitText: unitOf[type] } : {}) })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at(csv) },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at(json) },
    ],
    includedInDataCatalog: { '@type': 'DataCatalog', name: `Dati aperti – ${school.name}`, url: at('/dati-aperti') },
  })
}

/** A service sheet of the school. */
export function serviceData({ title, description, address, audience, usedFor }: Service, school: School, site: URL): string {
  const url = new URL(address, site).href
  return embeddable({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: title,
    description,
    serviceOutput: usedFor,
    inLanguage: 'it',
    provider: organization(school, site),
    audience: audience.map((one) => ({ '@type': 'Audience', audienceType: one === 'famiglie-e-studenti' ? 'Famiglie e studenti' : 'Personale scolastico' })),
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: url },
  })
}

/** A page of questions, each with its answer: both stand on the page, word for word. */
export function questionsData(questions: Question[], site: URL): string {
  const url = new URL('/domande-frequenti', site).href
  return embeddable({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': url,
    url,
    inLanguage: 'it',
    mainEntity: questions.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })),
  })
}
