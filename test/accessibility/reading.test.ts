import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { serveDemo, type BuiltSite } from '../fixtures/built-site.ts'

let site: BuiltSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await serveDemo()
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 800 } })
})

afterEach(async () => {
  await page.close()
})

const open = (address: string): Promise<unknown> => page.goto(site.origin + address)
const shown = (): Promise<string[]> => page.$$eval('#elenco .documents > li', (items) => items.filter((item) => (item as HTMLElement).offsetParent !== null).map((item) => item.querySelector('a')!.getAttribute('href')!))
const circolari = (is: (document: BuiltSite['documents'][number]) => boolean): string[] => site.documents.filter((document) => document.kind === 'circolare' && document.schoolYear === '2026-27' && is(document)).map(({ address }) => address)

describe('the filters of the circolari', () => {
  it('combine: audience and month keep only what is both', async () => {
    await open('/circolari')
    await page.selectOption('#filtro-destinatari', 'docenti')
    await page.selectOption('#filtro-mese', '2026-10')
    const expected = circolari(({ audience, date }) => date.startsWith('2026-10') && audience.some((one) => ['docenti', 'personale', 'tutti'].includes(one)))
    expect(expected.length).toBeGreaterThan(1)
    expect((await shown()).sort()).toEqual(expected.sort())
    expect(await page.textContent('#quante')).toBe(`${expected.length} circolari corrispondono.`)
  })

  it('a teacher finds what is for the whole staff too, and a parent does not', async () => {
    const forStaff = circolari(({ audience }) => audience.join() === 'personale')
    expect(forStaff.length).toBeGreaterThan(0)
    await open('/circolari?destinatari=docenti')
    expect(await shown()).toEqual(expect.arrayContaining(forStaff))
    await open('/circolari?destinatari=famiglie')
    expect((await shown()).filter((address) => forStaff.includes(address))).toEqual([])
  })

  it('live in the address: a filtered list can be sent, and taken off again', async () => {
    await open('/circolari')
    await page.fill('#filtro-testo', 'prova evacuazione')
    await page.selectOption('#filtro-destinatari', 'studenti')
    const list = await shown()
    expect(list).toEqual(['/circolari/2026-27/44'])
    expect(await page.textContent('#quante')).toBe('Una circolare corrisponde.')
    const address = page.url()
    await page.close()
    page = await browser.newPage()
    await page.goto(address)
    expect(await shown()).toEqual(list)
    await page.click('#azzera')
    await page.waitForFunction(() => location.search === '')
    expect((await shown()).length).toBe(circolari(() => true).length)
  })

  it('find a circolare by its number alone', async () => {
    await open('/circolari?testo=60')
    expect(await shown()).toEqual(['/circolari/2026-27/60'])
  })

  it('say when nothing corresponds, and go along to another year', async () => {
    await open('/circolari?testo=xyzzy&destinatari=famiglie')
    expect(await page.textContent('#quante')).toBe('Nessuna circolare corrisponde: togli un filtro.')
    await page.fill('#filtro-testo', 'gita')
    await page.click('.years a:not([aria-current])')
    await page.waitForURL('**/circolari/2025-26?**')
    expect(new URL(page.url()).search).toBe('?testo=gita&destinatari=famiglie')
  })

  it('move nothing on the page when they arrive', async () => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = window as unknown as { shift?: number }
        for (const entry of list.getEntries()) shifts.shift = (shifts.shift ?? 0) + (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const address of ['/circolari', '/', '/regolamenti/regolamento-di-istituto', '/circolari/2026-27/60']) {
      await open(address)
      await page.waitForTimeout(600)
      expect(await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0), address).toBeLessThan(0.01)
    }
  })
})

describe('a long regolamento', () => {
  const address = '/regolamenti/regolamento-di-istituto'

  it('keeps its contents folded on a phone and open on a desk', async () => {
    await open(address)
    expect(await page.locator('.page-index details').getAttribute('open')).toBeNull()
    await page.click('.page-index summary')
    await page.click('.page-index a[href="#art-12"]')
    expect(new URL(page.url()).hash).toBe('#art-12')
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(`${address}?di-nuovo`)
    expect(await page.locator('.page-index a[href="#art-12"]').isVisible()).toBe(true)
  })

  it('has a permalink for each comma, which brings the comma into sight', async () => {
    await open(`${address}#art-8-c-3`)
    const box = await page.locator('#art-8-c-3').boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y).toBeLessThan(400)
    expect(await page.locator('#art-8-c-3 .comma').getAttribute('href')).toBe('#art-8-c-3')
  })

  it('marks in the contents the article that is being read', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(address)
    await page.locator('#art-9').evaluate((heading) => heading.scrollIntoView())
    await page.waitForFunction(() => document.querySelector('.page-index [aria-current]')?.getAttribute('href') === '#art-9')
  })

  it('says at the head of a text that was replaced where the newer one is', async () => {
    const old = site.documents.find(({ kind, replacedBy }) => kind === 'regolamento' && replacedBy)!
    await open(old.address)
    expect(await page.locator('main .notice a').first().getAttribute('href')).toBe(old.replacedBy)
    await open('/regolamenti')
    expect(await page.locator('.is-replaced').count()).toBe(1)
  })
})

describe('the versions of a regolamento', () => {
  const [older, newer] = ['/regolamenti/uso-dei-dispositivi-mobili-2021', '/regolamenti/uso-dei-dispositivi-mobili']

  it('say which text was in force on a day, aloud and in the table', async () => {
    await open(newer)
    const answer = async (day: string): Promise<string | null> => {
      await page.fill('#giorno-in-vigore', day)
      return page.textContent('#versione-di-quel-giorno')
    }
    expect(await page.getAttribute('#versione-di-quel-giorno', 'role')).toBe('status')
    expect(await answer('2024-05-10')).toBe('Era in vigore: Testo del 14 ottobre 2021')
    expect(await page.getAttribute('#versione-di-quel-giorno a', 'href')).toBe(older)
    expect(await answer('2026-01-06')).toContain('14 ottobre 2021')
    expect(await answer('2026-01-07')).toContain('12 dicembre 2025')
    expect(await page.locator('.versions .is-chosen').count()).toBe(1)
    expect(await answer('2019-01-01')).toContain('non era in vigore nessuno dei testi')
  })

  it('are all there without scripts, with a page for what changed in which additions and deletions are words too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(site.origin + newer)
    expect(await plain.locator('.on-day').isVisible()).toBe(false)
    await plain.click('.versions a[href$="/differenze"]')
    expect(new URL(plain.url()).pathname).toBe(`${older}/differenze`)
    expect(await plain.locator('.change').first().textContent()).toMatch(/\[aggiunto: [^\]]+\] /)
    expect(await plain.locator('main').textContent()).toMatch(/\[tolto: [^\]]+\] /)
    expect(await plain.getAttribute('meta[name="robots"]', 'content')).toBe('noindex')
    await context.close()
  })
})

describe('the promises of the Carta dei servizi', () => {
  it('can be searched and sorted, which is announced, and what was not measured is said', async () => {
    await open('/carta-dei-servizi')
    const services = (): Promise<string[]> => page.$$eval('.standards tbody tr', (rows) => rows.filter((row) => (row as HTMLElement).offsetParent !== null).map((row) => row.querySelector('th')!.textContent!))
    const all = await services()
    await page.fill('#cerca-impegno', 'certificato SERVIZIO')
    expect(await services()).toEqual(['Certificato di servizio del personale'])
    expect(await page.textContent('#quanti-impegni')).toBe('Un impegno corrisponde.')
    await page.fill('#cerca-impegno', '')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.click('.standards thead th:has-text("Entro") button')
    expect(await page.getAttribute('.standards thead th:has-text("Entro")', 'aria-sort')).toBe('ascending')
    const terms = await page.$$eval('.standards tbody tr td:nth-child(2)', (cells) => cells.map((cell) => (cell as HTMLElement).dataset.value))
    const days = terms.filter((term) => term !== undefined).map(Number)
    expect(days).toEqual([...days].sort((one, other) => one - other))
    expect(terms.slice(days.length)).toEqual(terms.slice(days.length).map(() => undefined))
    expect(await page.textContent('#quanti-impegni')).toContain('«Entro», crescente')
    expect((await services()).sort()).toEqual(all.sort())
    expect(await page.textContent('.standards')).toContain('Si misura dall’anno scolastico 2026/27')
  })

  it('is a list of heads and values on a phone, ordered from a menu, and never wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open('/carta-dei-servizi')
    expect(await page.locator('.standards').evaluate((table) => table.getBoundingClientRect().width)).toBeLessThanOrEqual(390)
    expect(await page.locator('.standards thead button:enabled').count()).toBe(0)
    await page.selectOption('#ordine-impegni', { label: 'Entro' })
    const terms = await page.$$eval('.standards td[data-head="Entro"]', (cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value ?? Infinity)))
    expect(terms).toEqual([...terms].sort((one, other) => one - other))
    await page.selectOption('#ordine-impegni', '')
    expect(await page.textContent('#quanti-impegni')).toBe('Impegni nell’ordine della Carta.')
  })
})

describe('pages in English', () => {
  it('are joined with the Italian ones both ways, and only where the school has written English', async () => {
    const alternates = async (address: string): Promise<string[][]> => {
      await open(address)
      return page.$$eval('link[rel="alternate"][hreflang]', (links) => links.map((link) => [link.getAttribute('hreflang')!, new URL((link as HTMLLinkElement).href).pathname]))
    }
    for (const [italian, english] of [['/', '/en'], ['/circolari/2026-27/81', '/en/circolari/2026-27/81'], ['/servizi/pagamenti', '/en/servizi/pagamenti'], ['/privacy', '/en/privacy']] as const) {
      const expected = [['it', italian], ['en', english], ['x-default', italian]]
      expect(await alternates(italian)).toEqual(expected)
      expect(await page.getAttribute('header a[hreflang="en"]', 'lang')).toBe('en')
      expect(await alternates(english)).toEqual(expected)
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      expect(await page.getAttribute('header a[hreflang="it"]', 'href')).toBe(italian)
    }
    for (const none of ['/servizi/assenze-e-permessi', '/contatti', '/circolari/2026-27/71']) expect(await alternates(none), none).toEqual([])
    expect(await page.locator('header a[hreflang="en"]').count()).toBe(0)
  })

  it('hold no Italian word of the frame', async () => {
    for (const address of ['/en', '/en/circolari/2026-27/81', '/en/servizi/pagamenti', '/en/privacy']) {
      await open(address)
      const words = await page.evaluate(() => {
        for (const part of document.querySelectorAll('[lang="it"], script, style')) part.remove()
        return document.body.innerText
      })
      expect(words, address).not.toMatch(/\b(Cerca|Circolare|Contatti|Destinatari|Scuola|Servizi|Novità|Allegati|Vai al|Privacy policy|della|degli|sono)\b/)
    }
  })
})

describe('a summary in easy words', () => {
  it('stands before the text, and the search finds it', async () => {
    await open('/circolari/2026-27/81')
    const order = await page.$$eval('.easy-read, .document-body', (parts) => parts.map(({ className }) => className))
    expect(order).toEqual(['easy-read', 'document-body'])
    await open('/cerca?q=prenotare+registro+genitore+lontano')
    await page.waitForSelector('#risultati h3 a')
    expect(await page.$$eval('#risultati h3 a', (links) => links.map((link) => link.getAttribute('href')))).toContain('/circolari/2026-27/81')
  })
})

describe('circolari joined to one another', () => {
  it('are links in the text and below it, and lead to the list of their topic', async () => {
    await open('/circolari/2026-27/83')
    expect(await page.getAttribute('.document-body a:has-text("circolare n. 44")', 'href')).toBe('/circolari/2026-27/44')
    expect(await page.textContent('#collegate + ul li:first-child')).toContain('Richiamata in questo testo')
    await page.click('a:has-text("Tutte quelle su «Sicurezza»")')
    await page.waitForURL('**/circolari/2026-27?argomento=Sicurezza')
    const expected = circolari(({ topics }) => topics.includes('Sicurezza'))
    expect(expected.length).toBeGreaterThan(2)
    expect((await shown()).sort()).toEqual(expected.sort())
  })
})

describe('on paper', () => {
  it('a circolare looks like the office’s sheet: letterhead, subject, address of the page, no frame', async () => {
    await page.emulateMedia({ media: 'print' })
    await open('/circolari/2026-27/60')
    expect(await page.locator('.letterhead').isVisible()).toBe(true)
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title, '::before').content)).toContain('Oggetto: ')
    expect(await page.textContent('.print-source')).toContain('https://www.icvalledellequerce.example/circolari/2026-27/60')
    for (const frame of ['header.it-header-wrapper', 'footer', '.breadcrumb-container', '.page-index', '.permalink', '#dove']) expect(await page.locator(frame).first().isVisible(), frame).toBe(false)
    await page.pdf({ path: 'test/output/circolare-60.pdf', format: 'A4' })
  })
})

describe('the pictures of the README', () => {
  it.each([
    ['home', '/', 1280, 1000],
    ['circolare-con-omissis', '/circolari/2025-26/134', 390, 1340],
    ['sezione-amministrazione-trasparente', '/amministrazione-trasparente/bilanci/bilancio-preventivo', 1280, 800],
    ['ricerca', '/cerca?q=telefonini', 390, 1000],
  ])('%s is of the demo school and weighs at most 150 kB (copied to .github/screenshots by hand)', async (name, address, width, height) => {
    await page.setViewportSize({ width, height })
    await open(address)
    if (address.includes('?q=')) await page.waitForSelector('#risultati h3 a')
    await page.evaluate(() => document.fonts.ready)
    const picture = await sharp(await page.screenshot()).png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 }).toBuffer()
    expect(picture.length).toBeLessThanOrEqual(150_000)
    mkdirSync('test/output/screenshots', { recursive: true })
    writeFileSync(`test/output/screenshots/${name}.png`, picture)
  })
})
