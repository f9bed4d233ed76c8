import type { APIRoute } from 'astro'
import { yearOf, type Day } from '../../content/lifecycle/day.ts'
import { escapeXml } from '../../content/html/escape.ts'
import { actsOnAlbo, type OnAlbo } from '../albo.ts'
import { readRelease, readSchool } from '../snapshot.ts'
import { nameInWords } from '../words.ts'

/** How many acts the AlboPOP profile lets a feed hold. */
const longest = 25

const mailDate = (day: Day): string => new Date(`${day}T00:00:00Z`).toUTCString()
const category = (domain: string, value: string): string => `<category domain="http://albopop.it/specs#${domain}">${escapeXml(value)}</category>`

/** Year and number as the profile wants them: of the register, or while it has none, of the document, of the protocol, or its name in the address. */
function uidOf({ document: { date, number, protocol, address }, placement }: OnAlbo): string {
  if (placement.register) return placement.register.split('/').reverse().join('/')
  return `${yearOf(date)}/${number ?? (protocol ? Number.parseInt(protocol, 10) || protocol : address.split('/').at(-1))}`
}

/**
 * The albo as RSS in the AlboPOP profile (albopop.it/specs). It asks not to be indexed, and is served with `X-Robots-Tag`, as all of
 * the albo is. One sentence departs from the profile: it wants "non ufficiale" in the description, and this feed is the school's own.
 */
export const GET: APIRoute = async ({ site }) => {
  const school = readSchool()
  const url = (address: string): string => escapeXml(new URL(address, site).href)
  const onAlbo = (await actsOnAlbo()).slice(0, longest)
  const office = school.emails.find(({ label }) => /segreteria/i.test(label)) ?? school.emails[0]
  const items = onAlbo.map(
    ({ document, placement }) => `    <item>
      <title>${escapeXml(document.title)}</title>
      <link>${url(document.address)}</link>
      <description>${escapeXml(document.summary ?? document.title)}</description>
      <pubDate>${mailDate(placement.from)}</pubDate>
      <guid isPermaLink="true">${url(document.address)}</guid>
      ${category('item-category-uid', uidOf({ document, placement }))}
      ${category('item-category-type', nameInWords(document))}
      ${category('item-category-pubStart', mailDate(placement.from))}${placement.until ? `\n      ${category('item-category-pubEnd', mailDate(placement.until))}` : ''}
      ${category('item-category-relStart', mailDate(document.date))}${document.attachments.map(({ address, size, mediaType }) => `\n      <enclosure url="${url(address)}" length="${size}" type="${escapeXml(mediaType)}"/>`).join('')}
    </item>`,
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:creativeCommons="http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html" xmlns:xhtml="http://www.w3.org/1999/xhtml" version="2.0">
  <channel>
    <title>${escapeXml(`AlboPOP - Scuola - ${school.name}`)}</title>
    <link>${url('/albo-online.xml')}</link>
    <description>${escapeXml(`Feed RSS dell'Albo online di ${school.name}`)}</description>
    <language>it</language>
    <pubDate>${new Date(readRelease().instant).toUTCString()}</pubDate>
    <webMaster>${escapeXml(`${office?.value ?? ''} (${school.name})`)}</webMaster>
    <docs>${url('/albo-online')}</docs>
    <creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>
    <xhtml:meta name="robots" content="noindex"/>
    ${category('channel-category-country', 'Italia')}
    ${category('channel-category-province', school.province)}
    ${category('channel-category-municipality', school.municipality)}
    ${category('channel-category-uid', `miur:${school.code}`)}
    ${category('channel-category-type', 'Scuola')}
    ${category('channel-category-name', school.name)}
${items.join('\n')}
  </channel>
</rss>
`
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
