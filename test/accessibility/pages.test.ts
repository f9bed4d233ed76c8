import { chromium, type Browser, type Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveChromium } from '../../scripts/chromium.ts'
import { serveDemo, type BuiltSite } from '../fixtures/built-site.ts'
import { violations } from './axe.ts'

let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  site = await serveDemo()
  browser = await chromium.launch({ executablePath: haveChromium(), args: ['--no-sandbox'] })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** One page of each template and each state of it. */
function pages(): string[] {
  const find = (is: (document: BuiltSite['documents'][number]) => boolean): string[] => site.documents.filter(is).slice(0, 1).map(({ address }) => address)
  return [
    '/',
    '/circolari',
    '/circolari/2025-26',
    ...find(({ kind, attachments }) => kind === 'circolare' && attachments.length > 0),
    ...find(({ redactions }) => Object.keys(redactions).length > 0),
    ...find(({ attachments }) => attachments.some(({ isRedactedCopy }) => isRedactedCopy)),
    ...find(({ isIndexable }) => !isIndexable),
    ...find(({ kind, actType }) => kind === 'atto' && actType === 'tabella'),
    '/regolamenti',
    '/regolamenti/regolamento-di-istituto',
    '/carta-dei-servizi',
    '/carta-dei-servizi/2022-10-14/differenze',
    '/regolamenti/uso-dei-dispositivi-mobili',
    '/regolamenti/uso-dei-dispositivi-mobili-2021/differenze',
    '/en',
    '/en/circolari/2026-27/81',
    '/en/servizi/registro-elettronico',
    '/en/accessibilita',
    '/amministrazione-trasparente',
    '/amministrazione-trasparente/ultimi-aggiornamenti',
    '/amministrazione-trasparente/personale',
    '/amministrazione-trasparente/bilanci/bilancio-preventivo',
    '/amministrazione-trasparente/opere-pubbliche/opere-pubbliche-na',
    '/amministrazione-trasparente/pagamenti/dati-pagamenti',
    '/amministrazione-trasparente/bandi-gara-contratti/singole-procedure',
    '/dati-aperti',
    '/dati-aperti/pagamenti',
    '/albo-online',
    '/albo-online/2026',
    '/servizi',
    '/servizi/pagamenti',
    '/servizi/percorsi-di-studio',
    '/scuola',
    '/scuola/luoghi',
    '/scuola/persone',
    '/scuola/numeri',
    '/scuola/carte',
    '/scuola/organizzazione',
    '/scuola/presentazione',
    '/novita/notizie',
    '/novita/calendario-eventi',
    '/didattica/offerta-formativa',
    '/cerca',
    '/cerca?q=mensa',
    '/accessibilita',
    '/privacy',
    '/domande-frequenti',
    '/note-legali',
    '/mappa-del-sito',
    '/non-esiste',
    ...site.gone.slice(0, 1),
  ]
}

/** Pixels that the focus changes with a contrast of at least 3 to 1, over the perimeter of the element: 1 is a line one pixel wide all around. */
async function changedEdge(page: Page, { x, y, width, height }: { x: number; y: number; width: number; height: number }): Promise<number> {
  const view = page.viewportSize()!
  const left = Math.max(0, Math.floor(x - 8))
  const top = Math.max(0, Math.floor(y - 8))
  const clip = { x: left, y: top, width: Math.min(view.width, Math.ceil(x + width + 8)) - left, height: Math.min(view.height, Math.ceil(y + height + 8)) - top }
  const take = async (): Promise<Buffer> => sharp(await page.screenshot({ clip })).removeAlpha().raw().toBuffer()
  const focused = await take()
  const at = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  await at.evaluate((element) => element.blur())
  const plain = await take()
  await at.evaluate((element) => element.focus())
  let changed = 0
  for (let index = 0; index < focused.length; index += 3) if (contrast(luminance(focused, index), luminance(plain, index)) >= 3) changed += 1
  return changed / (2 * (width + height))
}

function luminance(pixels: Buffer, at: number): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => (pixels[at + channel]! / 255 <= 0.04045 ? pixels[at + channel]! / 255 / 12.92 : ((pixels[at + channel]! / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

async function isSearchDone(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.waitForFunction(() => /risultat/.test(document.querySelector('#esito')?.textContent ?? ''))
}

describe('the audit itself', () => {
  it('sees the faults of a page that has them', async () => {
    const page = await browser.newPage()
    await page.setContent('<html><head><title></title></head><body><img src="x.png"><a href="#"></a><p style="color:#999;background:#fff">chiaro</p><input><button style="width:8px;height:8px;padding:0"></button><button style="width:8px;height:8px;padding:0"></button></body></html>')
    const found = new Set((await violations(page)).map((line) => line.slice(0, line.indexOf(':'))))
    for (const rule of ['image-alt', 'link-name', 'color-contrast', 'label', 'html-has-lang', 'document-title', 'button-name', 'target-size']) expect(found, rule).toContain(rule)
    await page.close()
  })

  it('is silent on a page without faults', async () => {
    const page = await browser.newPage()
    await page.setContent('<!doctype html><html lang="it"><head><title>Una pagina</title></head><body><main><h1>Una pagina</h1><p>Un testo.</p></main></body></html>')
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe.each([
  ['on a desk', 1280, 900],
  ['on the smallest phone, which is also 400% zoom', 320, 640],
])('%s', (_, width, height) => {
  it('no template has a fault that axe knows, and none scrolls sideways', async () => {
    const page = await browser.newPage({ viewport: { width, height } })
    const faults: string[] = []
    const shown = new Set<string>()
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
    for (const address of pages()) {
      await page.goto(site.origin + address)
      await isSearchDone(page)
      shown.add(await page.title())
      faults.push(...(await violations(page)).map((line) => `${address} ${line}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) faults.push(`${address} is ${wide} pixels wide`)
    }
    await page.close()
    expect(faults).toEqual([])
    expect(shown.size).toBeGreaterThan(30)
  })
})

describe('with the keyboard', () => {
  it.each(['/', '/circolari', '/regolamenti/regolamento-di-istituto', '/cerca?q=mensa', '/amministrazione-trasparente/personale/tassi-assenza'])('%s shows where the focus is at every step, and ends', async (address) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(site.origin + address)
    await isSearchDone(page)
    const unseen: string[] = []
    const tried = new Set<string>()
    let isAtEnd = false
    for (let step = 0; step < 400 && !isAtEnd; step += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return null
        const shown = at instanceof HTMLInputElement && at.type === 'radio' ? (at.labels?.[0] ?? at) : at
        const { x, y, width, height, top, bottom } = shown.getBoundingClientRect()
        const isInSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight
        return { isInSight, box: { x, y, width, height }, what: `${at.tagName} ${at.textContent?.trim().slice(0, 40)}`, like: `${at.tagName}.${at.className} in ${at.closest('[class]:not(a)')?.className}` }
      })
      if (focus === null) {
        isAtEnd = step > 0
        continue
      }
      if (!focus.isInSight) unseen.push(`${focus.what} is out of sight`)
      else if (!tried.has(focus.like)) {
        tried.add(focus.like)
        const share = await changedEdge(page, focus.box)
        if (share < 1) unseen.push(`${focus.what} (${focus.like}) changes only ${share.toFixed(2)} of its edge`)
      }
    }
    expect(isAtEnd, 'the focus leaves the page').toBe(true)
    expect(tried.size).toBeGreaterThan(3)
    expect(unseen).toEqual([])
    await page.close()
  })

  it('the measure of the focus sees when nothing shows it', async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 300 } })
    await page.setContent('<style>a{display:inline-block;margin:20px}.none:focus{outline:none}.faint:focus{outline:3px solid #eee}.good:focus{outline:3px solid #000}</style><a href="#" class="none">nulla</a><a href="#" class="faint">poco</a><a href="#" class="good">bene</a>')
    const shares: number[] = []
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab')
      const box = await page.evaluate(() => document.activeElement!.getBoundingClientRect().toJSON() as DOMRect)
      shares.push(await changedEdge(page, box))
    }
    expect(shares.map((share) => share >= 1)).toEqual([false, false, true])
    await page.close()
  })

  it('begins with a link that moves to the content', async () => {
    const page = await browser.newPage()
    await page.goto(site.origin)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto')
    await page.close()
  })
})

describe('without JavaScript', () => {
  it('every circular, regolamento and section is reached by links alone', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.origin)
    await page.click('main a[href="/circolari"]')
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.locator('.documents a').first().click()
    expect(await page.locator('.document-body').isVisible()).toBe(true)
    await page.click('header a[href="/amministrazione-trasparente"]')
    await page.click('main a[href="/amministrazione-trasparente/bilanci/bilancio-preventivo"]')
    expect(await page.locator('main h1').textContent()).toContain('Bilancio preventivo')
    await page.goto(`${site.origin}/cerca`)
    expect(await page.locator('noscript .notice, main .notice').first().isVisible()).toBe(true)
    await context.close()
  })
})

describe('the search page', () => {
  const status = (page: Page): Promise<string> => page.locator('#esito').textContent().then((text) => text ?? '')

  it('announces how many results there are, in a live region', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/cerca`)
    expect(await page.getAttribute('#esito', 'role')).toBe('status')
    await page.fill('#q', 'mensa')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => /risultat/.test(document.querySelector('#esito')?.textContent ?? ''))
    expect(await status(page)).toMatch(/^(\d+ risultati|Un risultato) per «mensa»/)
    expect(page.url()).toContain('q=mensa')
    expect(await page.locator('#risultati h3 a').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('finds documents of every shard and filters them by kind', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/cerca?q=regolamento`)
    await isSearchDone(page)
    const kinds = await page.$$eval('#tipi input', (inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(kinds).toEqual(expect.arrayContaining(['', 'Circolari', 'Regolamenti']))
    await page.check('#tipi input[value="Regolamenti"]')
    await page.waitForFunction(() => [...document.querySelectorAll('#risultati h3 a')].length > 0)
    const addresses = await page.$$eval('#risultati h3 a', (links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.filter((address) => !address.startsWith('/regolamenti/'))).toEqual([])
    await page.close()
  })

  it('says when there is nothing', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/cerca?q=xyzzyqwerty`)
    await isSearchDone(page)
    expect(await status(page)).toContain('Nessun risultato per «xyzzyqwerty»')
    await page.close()
  })
})

describe('a table of data', () => {
  const address = '/amministrazione-trasparente/pagamenti/dati-pagamenti'
  const amounts = (page: Page): Promise<number[]> => page.$$eval('#tabella-pagamenti tbody tr:not([hidden])', (rows) => rows.map((row) => Number(row.querySelector<HTMLElement>('.is-quantity')!.dataset.sort)))

  it('is sorted by its heads and filtered with the keyboard, and counts aloud', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(site.origin + address)
    const whole = await amounts(page)
    const head = page.getByRole('columnheader', { name: 'Importo (euro)' })
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect(await amounts(page)).toEqual([...whole].sort((one, other) => one - other))
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await amounts(page)).toEqual([...whole].sort((one, other) => other - one))
    await page.getByLabel('Categoria di spesa', { exact: true }).selectOption('uscite in conto capitale')
    expect(await page.locator('.table-tools [role="status"]').textContent()).toBe('4 righe su 26 corrispondono.')
    await page.getByLabel('Cerca nella tabella').fill('beni materiali 2025')
    expect(await amounts(page)).toEqual([6840.6, 2318])
    await page.getByLabel('Cerca nella tabella').fill('nulla di tutto ciò')
    expect(await page.locator('.table-tools [role="status"]').textContent()).toBe('Nessuna riga corrisponde: togli un filtro.')
    await page.close()
  })

  it('is whole without JavaScript, and says its heads beside each value on a phone', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(site.origin + address)
    expect(await page.locator('#tabella-pagamenti tbody tr').count()).toBe(26)
    expect(await page.locator('.table-tools').isVisible()).toBe(false)
    const cell = page.locator('#tabella-pagamenti tbody .is-quantity').first()
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Importo (euro)"')
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(26)
    expect(await page.locator('.chart').evaluate((drawing) => drawing.getBoundingClientRect().width)).toBeLessThanOrEqual(320)
    await context.close()
  })
})

describe('what the reader prefers', () => {
  it('keeps text and focus visible in forced colours, and prints the text without the frame', async () => {
    const page = await browser.newPage()
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(site.origin + '/regolamenti/regolamento-di-istituto')
    expect(await page.locator('.document-body').isVisible()).toBe(true)
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    expect(await page.locator('header.it-header-wrapper').isVisible()).toBe(false)
    expect(await page.locator('footer').isVisible()).toBe(false)
    expect(await page.locator('.letterhead').isVisible()).toBe(true)
    await page.close()
  })

  it('moves nothing when motion is to be reduced', async () => {
    const page = await browser.newPage()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(site.origin)
    expect(await page.$$eval('*', (all) => all.filter((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0.01).length)).toBe(0)
    await page.close()
  })
})
