import type { APIRoute } from 'astro'
import { publishedDocuments } from '../documents.ts'
import { escapeXml } from '../../content/html/escape.ts'
import { englishAddress, englishHome } from '../english.ts'
import { siteMap } from '../site-map.ts'

/** Every page that search engines may list; documents with the day of their last change. */
export const GET: APIRoute = async ({ site }) => {
  const all = await publishedDocuments()
  const documents = all.map(({ document }) => document).filter(({ isIndexable }) => isIndexable)
  const addresses = new Set(['/', '/amministrazione-trasparente'])
  for (const { href, voices } of await siteMap()) for (const address of [href, ...voices.map((voice) => voice.href)]) addresses.add(address)
  const line = (address: string, changed?: string): string =>
    `  <url><loc>${escapeXml(new URL(address, site).href)}</loc>${changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''}</url>`
  const home = englishHome(all)
  const english = [...(home ? [line(home)] : []), ...documents.flatMap((document) => { const address = englishAddress(document); return address ? [line(address, document.updatedAt)] : [] })]
  const lines = [...[...addresses].map((address) => line(address)), ...documents.filter(({ address }) => !addresses.has(address)).map(({ address, updatedAt }) => line(address, updatedAt)), ...english]
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
