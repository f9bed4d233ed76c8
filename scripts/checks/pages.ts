import type { Check, Problem } from './check.ts'

const ofDocument = /^(?:en\/)?(circolari\/\d{4}-\d{2}\/\d+|regolamenti\/[^/]+|atti\/\d{4}\/[^/]+|carta-dei-servizi(\/[^/]+)?)\.(?:html|json)$/

/** Every cleared document has its page and its data, and no page of a document is there that the gate did not clear. */
export const pages: Check = {
  name: 'pages',
  promise: 'every cleared document has its page and its data, and no other document has one',
  run: ({ files, snapshot }) => {
    const cleared = new Set(snapshot.documents.flatMap(({ address, english }) => [`${address.slice(1)}.html`, `${address.slice(1)}.json`, ...(english ? [`en${address}.html`] : [])]))
    const built = new Set(files)
    const problems: Problem[] = []
    for (const file of cleared) if (!built.has(file)) problems.push({ check: 'pages', severity: 'error', file, what: 'the page of a cleared document is missing' })
    for (const file of files)
      if (ofDocument.test(file) && !cleared.has(file)) problems.push({ check: 'pages', severity: 'error', file, what: 'the gate did not clear this page' })
    for (const page of ['index.html', '404.html', '410.html', 'sitemap.xml', 'robots.txt', 'feed.xml', 'dati-aperti/catalogo.ttl', 'dati-aperti/catalogo.jsonld'])
      if (!built.has(page)) problems.push({ check: 'pages', severity: 'error', file: page, what: 'a page that every release has is missing' })
    return problems
  },
}
