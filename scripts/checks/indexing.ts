import { isNoindex } from './html.ts'
import type { Check, Problem } from './check.ts'

/**
 * Amministrazione Trasparente may be found by search engines (art. 9 c. 1 d.lgs. 33/2013) and the albo may not (Garante 243/2014):
 * `noindex`, sitemap, robots.txt and the site's own search agree.
 */
export const indexing: Check = {
  name: 'indexing',
  promise: 'Amministrazione Trasparente may be indexed, the albo may not',
  run: ({ files, read, snapshot }) => {
    const problems: Problem[] = []
    const error = (file: string, what: string): void => void problems.push({ check: 'indexing', severity: 'error', file, what })
    const built = new Set(files)
    const listed = new Set(files.filter((file) => /^sitemap.*\.xml$/.test(file)).flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)</g)].map(([, address]) => new URL(address!).pathname)))
    for (const { address, isIndexable } of snapshot.documents) {
      const file = `${address.slice(1)}.html`
      if (!built.has(file)) continue
      const html = read(file)
      const isInSitemap = listed.has(address)
      if (isIndexable && isNoindex(html)) error(file, 'asks search engines to leave out a document that they may list')
      if (!isIndexable && !isNoindex(html)) error(file, 'lets search engines list a document that is only on the albo')
      if (!isIndexable && /data-pagefind-body/.test(html)) error(file, 'is in the site’s search although it is only on the albo')
      if (isIndexable !== isInSitemap) error(file, isIndexable ? 'is missing in the sitemap' : 'is in the sitemap although it is only on the albo')
    }
    for (const file of files) {
      if (/^amministrazione-trasparente(\/.*)?\.html$/.test(file) && isNoindex(read(file))) error(file, 'a page of Amministrazione Trasparente asks not to be indexed')
      if (/^albo-online(\/.*)?\.html$/.test(file) && !isNoindex(read(file))) error(file, 'a page of the albo may be indexed')
    }
    for (const line of (built.has('robots.txt') ? read('robots.txt') : '').split('\n'))
      if (/^\s*disallow:\s*\/\s*(amministrazione-trasparente|atti|regolamenti|circolari)?\s*$/i.test(line) && !/disallow:\s*$/i.test(line))
        error('robots.txt', `keeps search engines out: ${line.trim()}`)
    return problems
  },
}
