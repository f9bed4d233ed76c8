import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { serveDemo, type BuiltSite } from '../fixtures/built-site.ts'

const host = 'https://www.icvalledellequerce.example'
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/

let site: BuiltSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await serveDemo()
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.goto(`${site.origin}/note-legali`)
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

type Node = { name: string; text: string; attributes: Record<string, string>; children: Node[] }

/** Reads XML with the strict reader of a browser; throws when it is not well formed. */
async function xml(address: string): Promise<Node> {
  const text = await (await fetch(site.origin + address)).text()
  expect(text.startsWith('<?xml version="1.0" encoding="'), address).toBe(true)
  return page.evaluate((source) => {
    const read = (element: Element): Node => ({
      name: element.nodeName,
      text: element.children.length === 0 ? (element.textContent ?? '') : '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(read),
    })
    type Node = { name: string; text: string; attributes: Record<string, string>; children: Node[] }
    const parsed = new DOMParser().parseFromString(source, 'application/xml')
    const fault = parsed.querySelector('parsererror')
    if (fault) throw new Error(fault.textContent ?? 'not well formed')
    return read(parsed.documentElement)
  }, text)
}

const all = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name)
const one = (node: Node, name: string): Node => {
  const found = all(node, name)
  expect(found, `one ${name} in ${node.name}`).toHaveLength(1)
  return found[0]!
}

describe('every page', () => {
  it('asks for one stylesheet, with the hash of its words in its name, and for nothing of another host', () => {
    const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(300)
    for (const file of pages) {
      const html = readFileSync(path.join(site.folder, file), 'utf8')
      const sheets = [...html.matchAll(/<link[^>]+rel="?stylesheet"?[^>]*>/g)].map(([tag]) => tag)
      expect(sheets, file).toHaveLength(1)
      expect(sheets[0], file).toMatch(/href="?\/_astro\/[\w.-]+\.[\w-]{8}\.css/)
      expect(html, file).not.toMatch(/<(?:script|img|iframe)[^>]+src="?https?:/)
    }
  })
})

describe('the sitemap', () => {
  it('follows the protocol: absolute addresses of this host, each once, that answer and may be indexed, with real last changes', async () => {
    const root = await xml('/sitemap.xml')
    expect([root.name, root.attributes.xmlns]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9'])
    const addresses = root.children.map((url) => one(url, 'loc').text)
    expect(addresses.length).toBeGreaterThan(150)
    expect(addresses.length).toBeLessThanOrEqual(50_000)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const address of addresses) {
      expect(address.startsWith(`${host}/`), address).toBe(true)
      const answer = await fetch(site.origin + address.slice(host.length))
      expect(answer.status, address).toBe(200)
      expect(answer.headers.get('x-robots-tag'), address).toBeNull()
      expect(await answer.text(), address).not.toMatch(/name="robots" content="noindex"/)
    }
    const changes = new Map(root.children.flatMap((url) => all(url, 'lastmod').map(({ text }) => [one(url, 'loc').text.slice(host.length), text] as const)))
    for (const change of changes.values()) expect(change <= '2026-11-25' && /^\d{4}-\d{2}-\d{2}$/.test(change), change).toBe(true)
    const indexable = site.documents.filter(({ isIndexable }) => isIndexable)
    for (const { address, updatedAt } of indexable) expect(changes.get(address), address).toBe(updatedAt.slice(0, 10))
    const lastOf = (is: (document: BuiltSite['documents'][number]) => boolean): string => indexable.filter(is).map(({ updatedAt }) => updatedAt.slice(0, 10)).sort().at(-1)!
    expect(changes.get('/')).toBe(lastOf(() => true))
    expect(changes.get('/circolari/2025-26')).toBe(lastOf(({ schoolYear, placements }) => schoolYear === '2025-26' && placements.some(({ venue }) => venue === 'circolari')))
    expect(changes.get('/amministrazione-trasparente/bilanci')).toBe(lastOf(({ placements }) => placements.some(({ section }) => section?.startsWith('bilanci/'))))
    expect(addresses).toContain(`${host}/en/circolari/2026-27/81`)
  })
})

describe('robots.txt', () => {
  it('lets everybody read and names the sitemap', async () => {
    const lines = (await (await fetch(`${site.origin}/robots.txt`)).text()).trim().split('\n').filter(Boolean)
    for (const line of lines) expect(line).toMatch(/^(User-agent|Allow|Sitemap): \S+$/)
    expect(lines).toContain(`Sitemap: ${host}/sitemap.xml`)
  })
})

describe('the Atom feeds', () => {
  it.each(['/feed.xml', '/feed/famiglie.xml', '/feed/studenti.xml', '/feed/docenti.xml', '/feed/ata.xml', '/feed/personale.xml', '/feed/amministrazione-trasparente.xml'])('%s is what RFC 4287 asks', async (address) => {
    const feed = await xml(address)
    expect([feed.name, feed.attributes.xmlns, feed.attributes['xml:lang']]).toEqual(['feed', 'http://www.w3.org/2005/Atom', 'it'])
    for (const name of ['id', 'title', 'updated', 'author']) one(feed, name)
    expect(all(feed, 'link').find(({ attributes }) => attributes.rel === 'self')!.attributes.href).toBe(host + address)
    const entries = all(feed, 'entry')
    expect(entries.length).toBeGreaterThan(0)
    const updated = Date.parse(one(feed, 'updated').text)
    for (const entry of entries) {
      expect(one(entry, 'id').text.startsWith(`${host}/`)).toBe(true)
      expect(one(entry, 'title').text).not.toBe('')
      expect(one(entry, 'updated').text).toMatch(rfc3339)
      expect(one(entry, 'published').text).toMatch(rfc3339)
      expect(Date.parse(one(entry, 'updated').text)).toBeLessThanOrEqual(updated)
      expect(all(entry, 'link').filter(({ attributes }) => attributes.rel === 'alternate')).toHaveLength(1)
    }
    expect(new Set(entries.map((entry) => one(entry, 'id').text)).size).toBe(entries.length)
  })

  it('hold for each audience its circolari and those for everybody, and nothing that is only on the albo', async () => {
    const feed = await xml('/feed/docenti.xml')
    const addresses = all(feed, 'entry').map((entry) => one(entry, 'id').text.slice(host.length))
    const expected = site.documents.filter(({ kind, audience, isIndexable }) => kind === 'circolare' && isIndexable && audience.some((to) => ['docenti', 'personale', 'tutti'].includes(to))).map(({ address }) => address)
    expect(addresses.sort()).toEqual(expected.sort().slice(0, 50))
    const albo = new Set(site.documents.filter(({ isIndexable }) => !isIndexable).map(({ address }) => address))
    expect(albo.size).toBeGreaterThan(0)
    expect(all(await xml('/feed.xml'), 'entry').filter((entry) => albo.has(one(entry, 'id').text.slice(host.length)))).toEqual([])
  })
})

describe('the JSON feeds', () => {
  it.each(['/feed.json', '/feed/famiglie.json'])('%s is what JSON Feed 1.1 asks', async (address) => {
    const feed = (await (await fetch(site.origin + address)).json()) as { version: string; title: string; feed_url: string; home_page_url: string; items: { id: string; url: string; title: string; content_text: string; date_published: string; date_modified: string }[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.feed_url).toBe(host + address)
    expect(feed.title).not.toBe('')
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
    for (const item of feed.items) {
      expect(item.url.startsWith(`${host}/`)).toBe(true)
      expect(item.content_text).not.toBe('')
      expect(item.date_published).toMatch(rfc3339)
      expect(item.date_modified).toMatch(rfc3339)
    }
  })
})

describe('the feed of the albo', () => {
  it('has every tag that the AlboPOP profile makes compulsory, newest first, and asks not to be indexed', async () => {
    const rss = await xml('/albo-online.xml')
    expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0'])
    const channel = one(rss, 'channel')
    expect(one(channel, 'title').text).toMatch(/^AlboPOP - Scuola - .+/)
    expect(one(channel, 'link').text).toBe(`${host}/albo-online.xml`)
    expect(one(channel, 'language').text).toBe('it')
    expect(one(channel, 'pubDate').text).toMatch(rfc822)
    expect(one(channel, 'webMaster').text).toMatch(/^\S+@\S+ \(.+\)$/)
    for (const name of ['description', 'docs']) expect(one(channel, name).text).not.toBe('')
    expect(one(channel, 'xhtml:meta').attributes).toEqual({ name: 'robots', content: 'noindex' })
    const domains = (node: Node): string[] => all(node, 'category').map(({ attributes }) => attributes.domain!.replace('http://albopop.it/specs#', ''))
    expect(domains(channel)).toEqual(expect.arrayContaining(['channel-category-type', 'channel-category-name']))
    const items = all(channel, 'item')
    expect(items.length).toBe(site.documents.filter(({ placements }) => placements.some(({ venue }) => venue === 'albo-online')).length)
    expect(items.length).toBeLessThanOrEqual(25)
    for (const item of items) {
      for (const name of ['title', 'link', 'description']) expect(one(item, name).text).not.toBe('')
      expect(one(item, 'pubDate').text).toMatch(rfc822)
      expect(one(item, 'guid').attributes.isPermaLink).toBe('true')
      const uid = all(item, 'category').find(({ attributes }) => attributes.domain?.endsWith('#item-category-uid'))?.text
      const act = site.documents.find(({ address }) => one(item, 'link').text.endsWith(address))
      const register = act?.placements.find(({ venue }) => venue === 'albo-online')?.register
      expect([act?.address, register]).toEqual([act?.address, uid?.split('/').reverse().join('/')])
    }
    const days = items.map((item) => Date.parse(one(item, 'pubDate').text))
    expect(days).toEqual([...days].sort((before, after) => after - before))
    expect((await fetch(`${site.origin}/albo-online.xml`)).headers.get('x-robots-tag')).toBe('noindex')
  })
})

describe('open data', () => {
  const get = (address: string): Promise<Response> => fetch(site.origin + address)

  it('is served by the names of its kinds, and the catalogue names nothing that is not there', async () => {
    const turtle = await get('/dati-aperti/catalogo.ttl')
    expect(turtle.headers.get('content-type')).toMatch(/^text\/turtle/)
    expect((await get('/dati-aperti/catalogo.jsonld')).headers.get('content-type')).toMatch(/^application\/ld\+json/)
    expect((await get('/dati-aperti/pagamenti.csv')).headers.get('content-type')).toMatch(/^text\/csv/)
    const text = await turtle.text()
    const named = [...text.matchAll(/dcat:(?:downloadURL|accessURL|landingPage) <([^>]+)>/g)].map(([, address]) => new URL(address!).pathname)
    expect(named.length).toBeGreaterThan(40)
    for (const address of new Set(named)) expect((await get(address)).status, address).toBe(200)
  })

  it('has each document as JSON that keeps to its schema, named by its page, kept from search engines as the page is', async () => {
    const { documentJsonSchema } = await import('../../site/document-json.ts')
    const schema = (await (await get('/dati-aperti/documento.schema.json')).json()) as { properties: Record<string, unknown> }
    for (const { address, isIndexable } of site.documents) {
      const answer = await get(`${address}.json`)
      expect(answer.status, address).toBe(200)
      expect(answer.headers.get('x-robots-tag'), address).toBe(isIndexable ? null : 'noindex')
      const data = documentJsonSchema.parse(await answer.json())
      expect(Object.keys(data).filter((name) => !(name in schema.properties)), address).toEqual([])
      expect(new URL(data.url).pathname).toBe(address)
    }
    await page.goto(`${site.origin}${site.documents[0]!.address}`)
    expect(await page.getAttribute('link[rel="alternate"][type="application/json"]', 'href')).toBe(`${site.documents[0]!.address}.json`)
    for (const address of site.gone.filter((one) => !one.includes('.'))) expect((await get(`${address}.json`)).status, address).toBe(410)
  })

  it('has a page for each dataset that says in JSON-LD what it is', async () => {
    await page.goto(`${site.origin}/dati-aperti/pagamenti`)
    const data = JSON.parse((await page.textContent('script[type="application/ld+json"]'))!) as { '@type': string; license: string; distribution: { contentUrl: string }[]; variableMeasured: unknown[] }
    expect(data).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/', temporalCoverage: '2024-10-01/2026-09-30' })
    expect(data.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname)).toEqual(['/dati-aperti/pagamenti.csv', '/dati-aperti/pagamenti.json'])
    expect(data.variableMeasured).toHaveLength(6)
  })
})

describe('structured data', () => {
  it('says in JSON-LD what the page is: the school, legislation, a document', async () => {
    const typeOf = async (address: string): Promise<unknown> => {
      await page.goto(site.origin + address)
      const data = JSON.parse((await page.textContent('script[type="application/ld+json"]'))!) as Record<string, unknown>
      expect(data['@context'], address).toBe('https://schema.org')
      expect(String(data.url), address).toMatch(/^https:\/\//)
      return data['@type']
    }
    expect(await typeOf('/')).toEqual(['GovernmentOrganization', 'School'])
    expect(await typeOf('/regolamenti/regolamento-di-istituto')).toBe('Legislation')
    expect(await typeOf('/servizi/pagamenti')).toBe('GovernmentService')
    const force = async (address: string): Promise<unknown> => {
      await page.goto(site.origin + address)
      return (JSON.parse((await page.textContent('script[type="application/ld+json"]'))!) as Record<string, unknown>).legislationLegalForce
    }
    expect(await force('/regolamenti/uso-dei-dispositivi-mobili')).toBe('https://schema.org/InForce')
    expect(await force('/regolamenti/uso-dei-dispositivi-mobili-2021')).toBe('https://schema.org/NotInForce')
    expect(await typeOf('/circolari/2026-27/60')).toBe('DigitalDocument')
  })

  it('calls a page of questions one where each question and its answer stand on it, word for word', async () => {
    await page.goto(`${site.origin}/domande-frequenti`)
    const data = JSON.parse((await page.textContent('script[type="application/ld+json"]'))!) as { '@type': string; mainEntity: { '@type': string; name: string; acceptedAnswer: { '@type': string; text: string } }[] }
    const headings = await page.locator('main h3').allTextContents()
    const words = await page.locator('main').innerText()
    expect(data['@type']).toBe('FAQPage')
    expect(data.mainEntity.map(({ name }) => name)).toEqual(headings)
    expect(headings.length).toBeGreaterThan(9)
    for (const { '@type': type, name, acceptedAnswer } of data.mainEntity) {
      expect([type, acceptedAnswer['@type']], name).toEqual(['Question', 'Answer'])
      expect(words, name).toContain(acceptedAnswer.text)
    }
  })
})
