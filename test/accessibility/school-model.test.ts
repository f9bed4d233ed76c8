import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { serveDemo, type BuiltSite } from '../fixtures/built-site.ts'

/** The topics of the official model that the checker knows, as far as this site uses them. */
const modelTopics = readFileSync(new URL('../fixtures/model-topics.txt', import.meta.url), 'utf8').trim().split('\n')

const licence =
  'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.'

let site: BuiltSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await serveDemo()
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const open = (address: string): Promise<unknown> => page.goto(site.origin + address)
const texts = (selector: string): Promise<string[]> => page.$$eval(selector, (found) => found.map((one) => (one.textContent ?? '').trim()))
const hrefs = (selector: string): Promise<string[]> => page.$$eval(selector, (found) => found.map((one) => one.getAttribute('href') ?? ''))

/** One page of each template. */
function templates(): string[] {
  const first = (kind: string): string => site.documents.find((document) => document.kind === kind)!.address
  return ['/', '/circolari', first('circolare'), first('regolamento'), first('atto'), '/carta-dei-servizi', '/amministrazione-trasparente', '/amministrazione-trasparente/bilanci', '/albo-online', '/servizi/pagamenti', '/cerca', '/scuola', '/note-legali', '/404']
}

describe('the official school-site model', () => {
  it('C.SC.1.1: the first font of every heading and paragraph is one of the three', async () => {
    for (const address of templates()) {
      await open(address)
      const fonts = await page.$$eval('h1, h2, h3, h4, h5, h6, p, h1 *, h2 *, h3 *, p *', (found) => [...new Set(found.map((one) => getComputedStyle(one).fontFamily.split(',')[0]!.replaceAll('"', '').trim()))])
      expect(fonts, address).toEqual(['Titillium Web'])
      const loaded = await page.evaluate(async () => (await document.fonts.ready, [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight)))
      expect(loaded, `${address} is drawn with the font itself`).toEqual(expect.arrayContaining(['400', '600 700']))
    }
  })

  it('C.SC.1.2: every page says which Bootstrap Italia it uses and uses it', async () => {
    for (const address of templates()) {
      await open(address)
      expect(await page.evaluate('window.BOOTSTRAP_ITALIA_VERSION'), address).toBe('2.18.3')
      expect(await page.locator('.row, .col, .card, .container, .section, .lead').count(), address).toBeGreaterThan(0)
    }
  })

  it('C.SC.1.4: the first four voices of the menu are those of the model, in order, at most seven', async () => {
    await open('/')
    const voices = await texts('[data-element="menu"] > li > a')
    expect(voices.slice(0, 4)).toEqual(['Scuola', 'Servizi', 'Novità', 'Didattica'])
    expect(voices.length).toBeLessThanOrEqual(7)
    for (const href of await hrefs('[data-element="overview"]')) expect((await page.request.get(site.origin + href)).status(), href).toBe(200)
  })

  it.each([
    ['school-submenu', ['Presentazione', 'I luoghi', 'Le persone', 'I numeri della scuola', 'Le carte della scuola', 'Organizzazione', 'La storia']],
    ['services-submenu', ['Famiglie e studenti', 'Personale scolastico', 'Percorsi di studio']],
    ['news-submenu', ['Le notizie', 'Le circolari', 'Calendario eventi', 'Albo online']],
    ['teaching-submenu', ['Offerta formativa', 'Le schede didattiche', 'I progetti delle classi']],
  ])('C.SC.1.5: %s has the voices of the model and each is a page of this site', async (submenu, voices) => {
    await open('/')
    expect(await texts(`[data-element="${submenu}"] li > a, [data-element="${submenu}"] > li > a`)).toEqual(voices)
    for (const href of await hrefs(`[data-element="${submenu}"] > li > a`)) {
      expect(href).not.toMatch(/www|http/)
      expect((await page.request.get(site.origin + href)).status(), href).toBe(200)
    }
  })

  it('C.SC.2.1, C.SC.2.2, R.SC.2.2: privacy, accessibility and legal notes are in the foot of every page', async () => {
    for (const address of templates()) {
      await open(address)
      const [privacy] = await hrefs('footer [data-element="privacy-policy-link"]')
      expect((await page.request.get(new URL(privacy!, site.origin).href)).status()).toBe(200)
      expect((await hrefs('footer [data-element="accessibility-link"]'))[0]).toMatch(/^https:\/\/form\.agid\.gov\.it\//)
      expect(await hrefs('footer [data-element="legal-notes"]')).toEqual(['/note-legali'])
    }
  })

  it('C.SC.2.3: nothing is asked of other hosts and no cookie is set', async () => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    for (const address of [...templates(), '/cerca?q=mensa']) await open(address)
    await page.waitForTimeout(500)
    expect([...asked].filter((origin) => origin !== site.origin && origin !== 'null')).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  it('R.SC.1.1: searching from the home page leads to the topics of the model', async () => {
    await open('/')
    await page.click('[data-element="search-modal-button"]')
    await page.fill('[data-element="search-modal-input"]', 'scuola')
    await page.click('[data-element="search-submit"]')
    await page.waitForURL('**/cerca?q=scuola')
    const found = await texts('[data-element="all-topics"] li')
    expect(found.length).toBeGreaterThan(20)
    expect(found.filter((topic) => !modelTopics.includes(topic))).toEqual([])
  })

  it('R.SC.1.2: every service sheet has the parts of the model', async () => {
    await open('/servizi')
    const sheets = await hrefs('[data-element="service-link"]')
    expect(sheets.length).toBeGreaterThanOrEqual(7)
    for (const address of sheets) {
      await open(address)
      for (const part of ['service-title', 'service-description', 'service-what-is', 'used-for', 'service-needed', 'service-calendar-text', 'structures', 'places', 'service-more-info', 'metadata'])
        expect((await texts(`[data-element="${part}"]`)).join(''), `${address} ${part}`).not.toBe('')
      expect(await page.locator('[data-element="service-generic-access"], [data-element="service-online-access"], [data-element="service-booking-access"]').count(), address).toBe(1)
      expect(await texts('[data-element="page-index"] > li > a')).toEqual(["Cos'è", 'Come si accede al servizio', 'Cosa serve', 'Tempi e scadenze', 'Contatti', 'Ulteriori informazioni'])
      expect((await texts('[data-element="breadcrumb"] li')).map((step) => step.toLowerCase())).toContain('servizi')
      for (const topic of await texts('[data-element="topic-list"] li')) expect(modelTopics, address).toContain(topic)
      expect((await texts('[data-element="places"]')).join(''), address).toMatch(/Indirizzo[\s\S]*Orari[\s\S]*E-mail[\s\S]*PEC[\s\S]*Telefono/)
      expect((await texts('[data-element="metadata"]')).join('')).toMatch(/Pubblicato[\s\S]*Revisione/)
    }
  })

  it('R.SC.2.2: the licence is the fixed paragraph, word for word', async () => {
    await open('/note-legali')
    expect(await texts('[data-element="legal-notes-section"] h2')).toEqual(['Licenza dei contenuti'])
    expect(await texts('[data-element="legal-notes-body"]')).toEqual([licence])
  })

  it('reaches Amministrazione Trasparente from the home page and the foot', async () => {
    await open('/')
    expect((await hrefs('main a')).filter((href) => href === '/amministrazione-trasparente')).toHaveLength(1)
    expect((await hrefs('footer a')).filter((href) => href === '/amministrazione-trasparente')).toHaveLength(1)
  })
})

describe('every page', () => {
  it('keeps its home and its circulars within 50 kB on a first visit', async () => {
    for (const address of ['/', site.documents.find(({ kind }) => kind === 'circolare')!.address]) {
      const fresh = await browser.newPage()
      let bytes = 0
      fresh.on('response', async (response) => {
        const body = await response.body().catch(() => Buffer.alloc(0)) // a redirect has no body
        const isText = /html|css|javascript|json|svg/.test(response.headers()['content-type'] ?? '')
        bytes += isText ? (await import('node:zlib')).brotliCompressSync(body).length : body.length
      })
      await fresh.goto(site.origin + address, { waitUntil: 'networkidle' })
      await fresh.waitForTimeout(300)
      await fresh.close()
      expect(bytes, address).toBeGreaterThan(10_000)
      expect(bytes, address).toBeLessThanOrEqual(50_000)
    }
  })

  it('has one h1, a language and a title of its own', () => {
    const titles = new Map<string, string>()
    for (const file of readdirSync(site.folder, { recursive: true }).map(String).filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))) {
      const html = readFileSync(path.join(site.folder, file), 'utf8')
      expect(html.match(/<h1[\s>]/g), file).toHaveLength(1)
      expect(html, file).toContain(`<html lang="${/^en[/.]/.test(file) ? 'en' : 'it'}">`)
      const title = /<title>([^<]+)/.exec(html)![1]!
      expect(titles.get(title), `${file}: ${title}`).toBeUndefined()
      titles.set(title, file)
    }
  })
})
