import type { APIRoute } from 'astro'
import { escapeXml } from '../../content/html/escape.ts'
import type { PublicDocument } from '../../content/publish.ts'
import { publishedDocuments } from '../documents.ts'
import { englishPages, englishServices } from '../english-pages.ts'
import { englishAddress, englishHome } from '../english.ts'
import { siteMap } from '../site-map.ts'
import { sectionAddress } from '../transparency.ts'

/** The lists that show a document: each changed at the latest when it did. */
function listsOf({ kind, schoolYear, placements }: PublicDocument): string[] {
  return placements.flatMap(({ venue, section }) => {
    if (section) return ['/amministrazione-trasparente', sectionAddress(section.split('/')[0]!), sectionAddress(section)]
    if (venue === 'circolari') return kind === 'circolare' && schoolYear ? ['/circolari', `/circolari/${schoolYear}`, '/novita/notizie'] : []
    return venue === 'regolamenti' ? ['/regolamenti', '/scuola/carte', '/novita/notizie'] : []
  })
}

/** Every page that search engines may list, with the day of its last change where documents tell it. */
export const GET: APIRoute = async ({ site }) => {
  const all = await publishedDocuments()
  const documents = all.map(({ document }) => document).filter(({ isIndexable }) => isIndexable)
  const changed = new Map<string, string>()
  const note = (address: string, at: string): void => {
    if ((changed.get(address) ?? '') < at) changed.set(address, at)
  }
  const addresses = new Set(['/', '/amministrazione-trasparente'])
  for (const { href, voices } of await siteMap()) for (const address of [href, ...voices.map((voice) => voice.href)]) addresses.add(address)
  const home = englishHome(all)
  if (home) addresses.add(home)
  for (const { address } of [...englishServices, ...englishPages]) addresses.add(address)
  for (const document of documents) {
    const english = englishAddress(document)
    for (const address of [document.address, ...(english ? [english] : [])]) {
      addresses.add(address)
      note(address, document.updatedAt)
    }
    for (const address of ['/', ...listsOf(document), ...(english && home ? [home] : [])]) note(address, document.updatedAt)
  }
  const line = (address: string): string => {
    const last = changed.get(address)
    return `  <url><loc>${escapeXml(new URL(address, site).href)}</loc>${last ? `<lastmod>${last.slice(0, 10)}</lastmod>` : ''}</url>`
  }
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...addresses].map(line).join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
