import { escapeXml } from '../../content/html/escape.ts'
import { readRelease, readSchool } from '../snapshot.ts'
import { pageTitle } from '../words.ts'
import type { Feed } from './documents.ts'

/** A feed as Atom (RFC 4287). */
export function atom({ address, page, title, documents }: Feed, site: URL): Response {
  const school = readSchool()
  const url = (of: string): string => escapeXml(new URL(of, site).href)
  const updated = documents.map(({ updatedAt }) => updatedAt).sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? readRelease().instant
  const entries = documents.map(
    (document) => `  <entry>
    <id>${url(document.address)}</id>
    <title>${escapeXml(pageTitle(document))}</title>
    <link rel="alternate" type="text/html" href="${url(document.address)}"/>
    <published>${document.date}T00:00:00Z</published>
    <updated>${escapeXml(document.updatedAt)}</updated>
    <category term="${document.kind}"/>${document.audience.map((one) => `\n    <category scheme="${url('/circolari')}" term="${one}"/>`).join('')}
    <summary>${escapeXml(document.summary ?? document.title)}</summary>
  </entry>`,
  )
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">
  <id>${url(page === '/' ? page : address)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>Circolari, regolamenti e atti</subtitle>
  <link rel="self" type="application/atom+xml" href="${url(`${address}.xml`)}"/>
  <link rel="alternate" type="text/html" href="${url(page)}"/>
  <author><name>${escapeXml(school.name)}</name></author>
  <rights>CC BY 4.0</rights>
  <updated>${escapeXml(updated)}</updated>
${entries.join('\n')}
</feed>
`
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
