import type { School } from '../content/documents/school.ts'
import type { PublicDocument } from '../content/publish.ts'
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
